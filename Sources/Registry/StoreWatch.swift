/// Tells that something was written, as long as it is kept (`Store.watch`).
public protocol StoreWatch: AnyObject, Sendable {}
