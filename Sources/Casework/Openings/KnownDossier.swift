/// What anybody who names a person exactly may know of their dossier: that there is one, and whom to
/// contact.
public struct KnownDossier: Sendable, Hashable, Identifiable {
  /// The dossier.
  public let id: DossierID
  /// Holder of the employment seat.
  public let adviser: String?
  /// Holder of the social seat.
  public let socialWorker: String?
  /// Whether it is still worked on.
  public let isOpen: Bool

  /// A dossier and who holds its seats.
  public init(id: DossierID, adviser: String?, socialWorker: String?, isOpen: Bool) {
    self.id = id
    self.adviser = adviser
    self.socialWorker = socialWorker
    self.isOpen = isOpen
  }

  /// Login of whom to contact about the person, for somebody who may not know more: the holder of the
  /// seat of their side, else the other; `nil` if there is none, or if they hold one themselves.
  public func contact(for asker: Professional) -> String? {
    let holders = (asker.side == .employment ? [adviser, socialWorker] : [socialWorker, adviser])
      .compactMap(\.self)
    return holders.contains(asker.login) ? nil : holders.first
  }
}
