import Casework
import Registry
import Terminal

/// The digest of a dossier in a sitting, as lines of the screen.
enum PointLines {
  static func make(
    _ file: DossierFile, _ workplace: Workplace, columns: Int, sitting: Sitting?
  ) -> [StyledLine] {
    var page = LineBuilder(columns: columns)
    for section in PointDigest(file, workplace, sitting: sitting).sections {
      page.heading(section.title)
      for item in section.items {
        page.text(item.text, mark: item.mark, indent: 1, style: item.style)
      }
    }
    return page.lines
  }
}

extension PointDigest.Item {
  /// The mark before the line; the words say the same.
  var mark: String {
    switch weight {
    case .plain, .quiet: "·  "
    case .toSee: "!  "
    case .urgent: "!! "
    }
  }

  fileprivate var style: Style {
    switch weight {
    case .plain: .plain
    case .quiet: .dim
    case .toSee: .plain
    case .urgent: .bold
    }
  }
}
