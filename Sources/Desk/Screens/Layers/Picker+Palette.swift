import Casework
import Terminal

extension Picker {
  /// Every action of the screen by name; those that cannot be done now say why.
  static func palette(_ state: DeskState) -> Picker {
    let workplace = state.workplace
    let choices = ActionName.all.filter { $0.means(on: state.screen) && $0 != .palette }.map {
      action in
      let why = state.obstacle(action).map { "– " + workplace.say($0) }
      let key = state.keymap.name(of: action, workplace.language)
      return Choice(action.id, workplace.say(action.title), note: why ?? key)
    }
    return Picker(
      purpose: .palette, title: workplace.say(Phrase("Actions", "Actions")),
      list: ChoiceList(choices))
  }
}
