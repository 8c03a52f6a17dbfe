/// Turns the blocks of a document into strips, from top to bottom.
struct PaperTypesetter {
  let canvas: PaperCanvas
  var strips: [PaperStrip] = []
  /// The elements that are open.
  private var path: [PaperNode] = []
  private var nodeCount = 0
  private var beginsPage = false
  private var pendingSpace = 0.0

  init(canvas: PaperCanvas) { self.canvas = canvas }

  static func strips(of document: PaperDocument, on canvas: PaperCanvas) throws(PaperError)
    -> [PaperStrip]
  {
    var setter = PaperTypesetter(canvas: canvas)
    setter.open("Document")
    try setter.setOpening(of: document)
    for block in document.blocks { try setter.set(block) }
    return setter.strips
  }

  mutating func set(_ block: PaperBlock) throws(PaperError) {
    switch block {
    case .heading(let text, let rank): try setHeading(text, rank)
    case .paragraph(let text): try setParagraph(text)
    case .list(let items): try setList(items)
    case .definitions(let definitions): try setDefinitions(definitions)
    case .table(let table): try setTable(table)
    case .notice(let notice): try setNotice(notice)
    case .signatures(let signatures): try setSignatures(signatures)
    case .space(let lines): reserve(Double(max(0, lines)) * PaperStyle.body.leading)
    case .pageBreak: beginsPage = true
    case .together(let blocks):
      let start = strips.count
      for block in blocks { try set(block) }
      bind(start, .kept)
    }
  }

  /// A new element in the open ones.
  mutating func node(_ tag: String) -> [PaperNode] {
    nodeCount += 1
    return path + [PaperNode(id: nodeCount, tag: tag)]
  }

  mutating func open(_ tag: String) { path = node(tag) }

  mutating func close() { path.removeLast() }

  /// Opens the section of a heading, after closing those of its rank and below.
  mutating func openSection(_ rank: PaperHeading) {
    let depth = rank == .section ? 1 : 2
    path.removeLast(max(0, path.count - depth))
    open("Sect")
  }

  mutating func add(_ strip: PaperStrip) {
    var strip = strip
    strip.before += pendingSpace
    strip.beginsPage = beginsPage
    pendingSpace = 0
    beginsPage = false
    strips.append(strip)
  }

  /// Leaves room above what comes next.
  mutating func reserve(_ height: Double) { pendingSpace += height }

  /// Binds the strips from `start` to one another, the last one to nothing.
  mutating func bind(_ start: Int, _ bond: PaperStrip.Bond) {
    for index in strips.indices.dropFirst(start).dropLast() {
      strips[index].bond = max(strips[index].bond, bond)
    }
  }

  /// Binds the last strip to the next one.
  mutating func bindLast(_ bond: PaperStrip.Bond) {
    if let last = strips.indices.last { strips[last].bond = max(strips[last].bond, bond) }
  }
}
