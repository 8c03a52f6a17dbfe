import Casework
import Registry

extension StoreError {
  /// What happened between this program and a server, and what to do.
  var serverPhrase: Phrase {
    switch self {
    case .noDatabase(let path):
      Phrase(
        "Ce serveur n'a pas la base de données que demande \(path). L'administrateur du serveur la crée (createdb).",
        "This server does not have the database that \(path) asks for. The server's administrator makes it (createdb)."
      )
    case .badAddress(let reason):
      Phrase(
        "L'adresse du serveur ne se lit pas (\(reason)). Écrivez : postgresql://identifiant@serveur/base",
        "The address of the server cannot be read (\(reason)). Write: postgresql://login@server/database"
      )
    case .passwordInAddress:
      Phrase(
        "L'adresse contient un mot de passe, que d'autres peuvent voir sur cette machine. Ôtez-le : il sera demandé, ou lu dans ~/.pgpass.",
        "The address holds a password, which others can see on this machine. Take it out: it is asked for, or read in ~/.pgpass."
      )
    case .insecure(let host, let mode):
      Phrase(
        "Refusé : vers \(host), la connexion doit être chiffrée et le serveur vérifié (sslmode=verify-full), et l'adresse demande sslmode=\(mode). Ôtez ce réglage ; il faut le certificat de l'autorité (sslrootcert=…).",
        "Refused: towards \(host) the connection must be encrypted and the server verified (sslmode=verify-full), and the address asks for sslmode=\(mode). Take that setting out; the certificate of the authority is needed (sslrootcert=…)."
      )
    case .passwordNeeded:
      Phrase(
        "Le serveur demande un mot de passe : lancez binome dans un terminal, ou mettez-le dans ~/.pgpass.",
        "The server asks for a password: run binome in a terminal, or put it in ~/.pgpass.")
    case .serverRefuses(let reason):
      Phrase(
        "Le serveur ne vous laisse pas entrer (\(reason)). Voyez l'adresse et l'identifiant ; sinon l'administrateur du serveur.",
        "The server does not let you in (\(reason)). See the address and the login; else the server's administrator."
      )
    case .notAllowed:
      Phrase(
        "Le serveur refuse : vos droits ne le permettent pas. Rien n'a été enregistré.",
        "The server refuses: your rights do not allow it. Nothing was recorded.")
    case .away(let reason):
      Phrase(
        "Le serveur ne répond pas (\(reason)). Rien n'a été enregistré ; réessayez dans un instant.",
        "The server does not answer (\(reason)). Nothing was recorded; try again in a moment.")
    case .unsure:
      Phrase(
        "La réponse du serveur s'est perdue en route : l'acte est peut-être enregistré. Regardez le dossier avant de recommencer.",
        "The server's answer was lost on its way: the act may be recorded. Look at the dossier before doing it again."
      )
    case .stopped: Phrase("Arrêté : rien n'a changé.", "Stopped: nothing has changed.")
    case .tooLong:
      Phrase(
        "Le serveur met trop de temps à répondre : rien n'a été enregistré. Réessayez dans un instant.",
        "The server takes too long to answer: nothing was recorded. Try again in a moment.")
    default: phrase
    }
  }
}
