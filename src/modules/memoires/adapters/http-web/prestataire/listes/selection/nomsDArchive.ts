/** Gives each entry of an archive a name of its own: "facture.pdf", then "facture (2).pdf". */
export class NomsDArchive {
  private readonly pris = new Set<string>();

  donner(dossier: string, nom: string): string {
    const sur = nom.replace(/[/\\:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_');
    const [, base = sur, extension = ''] = /^(.+?)(\.[^.]{1,10})?$/.exec(sur) ?? [];
    for (let rang = 1; ; rang += 1) {
      const essai = `${dossier}/${rang === 1 ? sur : `${base} (${rang})${extension}`}`;
      if (this.pris.has(essai.toLowerCase())) continue;
      this.pris.add(essai.toLowerCase());
      return essai;
    }
  }
}
