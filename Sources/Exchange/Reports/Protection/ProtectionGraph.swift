/// Sums as nodes, hidden cells as edges.
struct ProtectionGraph {
  private let ends: [(Int, Int)]
  private var edges: [[Int]]

  /// Each cell with the lines whose sum is known, two at most; the lines that it lacks are outside.
  init(_ cells: [[ProtectionLine]]) {
    var nodes: [ProtectionLine: Int] = [:]
    func node(_ line: ProtectionLine?) -> Int {
      guard let line else { return 0 }
      if let known = nodes[line] { return known }
      nodes[line] = nodes.count + 1
      return nodes.count
    }
    ends = cells.map { lines in (node(lines.first), node(lines.dropFirst().first)) }
    edges = Array(repeating: [], count: nodes.count + 1)
    for (index, end) in ends.enumerated() {
      edges[end.0].append(index)
      edges[end.1].append(index)
    }
  }

  /// The cells that lie on no cycle, by their index: their values follow from the sums.
  var bridges: Set<Int> {
    var search = Search(graph: self)
    for node in edges.indices where search.order[node] == nil { search.visit(node, through: nil) }
    return search.bridges
  }

  /// A search in depth. `lowest` is the earliest node that a node reaches without the edge it was
  /// reached through (Tarjan).
  private struct Search {
    let graph: ProtectionGraph
    var order: [Int: Int] = [:]
    var lowest: [Int: Int] = [:]
    var bridges: Set<Int> = []

    mutating func visit(_ node: Int, through entry: Int?) {
      let number = order.count
      order[node] = number
      var low = number
      for edge in graph.edges[node] where edge != entry {
        let end = graph.ends[edge]
        let next = end.0 == node ? end.1 : end.0
        if let known = order[next] {
          low = min(low, known)
        } else {
          visit(next, through: edge)
          let reached = lowest[next] ?? number
          low = min(low, reached)
          if reached > number { bridges.insert(edge) }
        }
      }
      lowest[node] = low
    }
  }
}
