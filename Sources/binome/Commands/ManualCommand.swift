import ArgumentParser
import Casework
import Desk

/// `binome manual`: the manual page, made from the lists of commands and actions.
struct ManualCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "manual",
      abstract: say(
        "Écrire la page de manuel (troff), pour man.", "Write the manual page (troff), for man."))
  }

  @OptionGroup var options: CommonOptions

  func run() throws { System.write(ManualPage.lines()) }
}

/// The manual page.
enum ManualPage {
  static func lines() -> [String] {
    var lines = [
      ".TH BINOME 1 \"\" \"binome \(Binome.version)\"",
      ".SH " + say("NOM", "NAME"),
      "binome \\- "
        + say(
          "le poste de travail partagé d'un binôme de l'accompagnement global",
          "the shared desk of a binôme of accompagnement global"),
      ".SH " + say("EMPLOI", "SYNOPSIS"),
      ".B binome", "[\\fIoptions\\fR] [\\fI" + say("commande", "command") + "\\fR]",
      ".SH " + say("COMMANDES", "COMMANDS"),
    ]
    for command in Binome.configuration.subcommands {
      lines += [
        ".TP", ".B \(command.configuration.commandName ?? "")",
        escaped(command.configuration.abstract),
      ]
    }
    lines.append(".SH " + say("TOUCHES", "KEYS"))
    lines.append(
      say(
        "Le nom entre parenthèses sert dans le fichier de réglages.",
        "The name in parentheses serves in the settings file."))
    for action in ActionName.all {
      let keys = Keymap.standard.keys(for: action).map { $0.label(Tongue.current) }
      lines += [
        ".TP", ".B " + escaped(keys.joined(separator: ", ")),
        escaped("\(say(action.title)) (\(action.id))"),
      ]
    }
    lines += [
      ".SH " + say("FICHIERS", "FILES"), ".TP", ".I ~/.config/binome/settings.toml",
      say("Touches : [keys] puis action = \"touche\".", "Keys: [keys] then action = \"key\"."),
      ".TP", ".I ~/.local/share/binome/registre.sqlite", say("Le registre.", "The store."),
      ".TP", ".I ~/.local/state/binome/brouillons.sqlite",
      say("Ce qui est écrit et pas encore enregistré.", "What is typed and not yet recorded."),
      ".SH " + say("ENVIRONNEMENT", "ENVIRONMENT"),
      "BINOME_STORE, BINOME_CONFIG, XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME,",
      "NO_COLOR, ESCDELAY, TERM, LC_ALL, LC_MESSAGES, LANG, TZ",
      ".SH " + say("STATUTS", "EXIT STATUS"),
      say(
        "0 fait ; 1 refusé par une règle ; 64 ligne de commande ; 65 données ; 66 introuvable ; 69 registre indisponible ; 73 création impossible ; 75 réessayer ; 77 non permis.",
        "0 done; 1 refused by a rule; 64 command line; 65 data; 66 not found; 69 store unavailable; 73 cannot create; 75 try again; 77 not permitted."
      ),
    ]
    return lines
  }

  /// Text that troff does not take for its own signs.
  private static func escaped(_ text: String) -> String {
    let escaped = text.map { $0 == "\\" ? "\\e" : $0 == "-" ? "\\-" : String($0) }.joined()
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
