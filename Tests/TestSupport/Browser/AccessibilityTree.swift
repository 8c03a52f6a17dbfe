/// What assistive technology is given of a page: the elements that are not ignored, in the order in
/// which they are read.
public struct AccessibilityTree {
  /// An element.
  public struct Element {
    /// What it is: `heading`, `table`, `columnheader`, `image`…
    public let role: String
    /// What it is called.
    public let name: String
    /// The rank of a heading.
    public let level: Int?
    /// The roles of the elements that it stands in, the nearest first.
    public let parents: [String]
    /// How many elements before it in the order of reading.
    public let place: Int
    /// How many elements stand in it, one in another.
    public fileprivate(set) var size = 0
  }

  /// The elements.
  public private(set) var elements: [Element] = []

  init(_ answer: Answer) {
    var children: [String: Node] = [:]
    for node in answer.nodes { children[node.nodeId] = node }
    guard let root = answer.nodes.first(where: { $0.parentId == nil }) else { return }
    add(root, children, parents: [])
  }

  private mutating func add(_ node: Node, _ all: [String: Node], parents: [String]) {
    var parents = parents
    let place = elements.count
    if !node.ignored {
      let role = node.role?.value?.text ?? ""
      elements.append(
        Element(
          role: role, name: node.name?.value?.text ?? "",
          level: node.properties?.first { $0.name == "level" }?.value.value?.number,
          parents: parents, place: place))
      parents.insert(role, at: 0)
    }
    for id in node.childIds ?? [] {
      if let child = all[id] { add(child, all, parents: parents) }
    }
    if !node.ignored { elements[place].size = elements.count - place - 1 }
  }

  /// The elements of some roles.
  public func all(_ roles: String...) -> [Element] {
    elements.filter { roles.contains($0.role) }
  }

  /// The elements of a role that stand in another.
  public func all(_ role: String, in element: Element) -> [Element] {
    elements[element.place...].prefix(element.size + 1).filter { $0.role == role }
  }

  struct Answer: Decodable { let nodes: [Node] }

  struct Node: Decodable {
    let nodeId: String
    let parentId: String?
    let childIds: [String]?
    let ignored: Bool
    let role: Said?
    let name: Said?
    let properties: [Property]?
  }

  struct Property: Decodable {
    let name: String
    let value: Said
  }

  struct Said: Decodable { let value: Value? }

  /// A text or a number; anything else is neither.
  struct Value: Decodable {
    let text: String?
    let number: Int?

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      text = try? value.decode(String.self)
      number = try? value.decode(Int.self)
    }
  }
}
