/** The name of a file inside of an archive: no folder, and nothing that a disk refuses. */
export const nomDansArchive = (nom: string): string =>
  nom.replace(/[/\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_');
