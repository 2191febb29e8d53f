import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Repondre = (req: IncomingMessage, res: ServerResponse) => void;

/** A server that speaks as the API Sirene does, or as badly as a test wants. */
export class FauxSirene {
  readonly appels: { readonly chemin: string; readonly jeton: string | undefined }[] = [];
  private readonly serveur = createServer((req, res) => {
    const jeton = req.headers['x-insee-api-key-integration'];
    this.appels.push({ chemin: req.url ?? '', jeton: typeof jeton === 'string' ? jeton : undefined });
    this.repondre(req, res);
  });
  private repondre: Repondre = (_req, res) => void res.writeHead(404).end();

  async ouvrir(): Promise<string> {
    await new Promise<void>((pret) => this.serveur.listen(0, '127.0.0.1', pret));
    return `http://127.0.0.1:${(this.serveur.address() as AddressInfo).port}`;
  }

  fermer(): Promise<void> {
    this.serveur.closeAllConnections();
    return new Promise((ferme) => this.serveur.close(() => ferme()));
  }

  par(repondre: Repondre): void {
    this.repondre = repondre;
  }

  /** The same establishment for any SIRET; its successor where there is one. */
  connait(etablissement: (siret: string) => object, successeur: string | null = null): void {
    this.par((req, res) => {
      const corps = req.url?.startsWith('/siret/liensSuccession')
        ? { liensSuccession: successeur === null ? [] : [{ siretEtablissementSuccesseur: successeur }] }
        : { header: { statut: 200 }, etablissement: etablissement(req.url?.slice('/siret/'.length) ?? '') };
      res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(corps));
    });
  }
}

export const unEtablissement = (siret: string, ecart: object = {}): object => ({
  siren: siret.slice(0, 9),
  siret,
  statutDiffusionEtablissement: 'O',
  etablissementSiege: true,
  uniteLegale: {
    etatAdministratifUniteLegale: 'A',
    denominationUniteLegale: 'LABORATOIRE HERMES',
    nomUniteLegale: null,
    nomUsageUniteLegale: null,
    prenomUsuelUniteLegale: null,
    prenom1UniteLegale: null,
  },
  adresseEtablissement: {
    complementAdresseEtablissement: 'BATIMENT B',
    numeroVoieEtablissement: '12',
    indiceRepetitionEtablissement: null,
    typeVoieEtablissement: 'RUE',
    libelleVoieEtablissement: 'DES LILAS',
    codePostalEtablissement: '69100',
    libelleCommuneEtablissement: 'VILLEURBANNE',
    libelleCommuneEtrangerEtablissement: null,
    codePaysEtrangerEtablissement: null,
  },
  periodesEtablissement: [{ dateFin: null, dateDebut: '2019-04-01', etatAdministratifEtablissement: 'A' }],
  ...ecart,
});

export const FERME = {
  periodesEtablissement: [
    { dateFin: null, dateDebut: '2025-11-30', etatAdministratifEtablissement: 'F' },
    { dateFin: '2025-11-29', dateDebut: '2019-04-01', etatAdministratifEtablissement: 'A' },
  ],
};
