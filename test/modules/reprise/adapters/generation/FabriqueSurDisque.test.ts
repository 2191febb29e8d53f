import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { FabriqueSurDisque } from '../../../../../src/modules/reprise/adapters/generation/FabriqueSurDisque.ts';
import type {
  ExportAFabriquer,
  ExportFabrique,
} from '../../../../../src/modules/reprise/application/ports/FabriqueDExport.ts';
import { rejection } from '../../../../support/rejection.ts';
import { fichiersDe } from '../../support/exportFaitMain.ts';
import { toutLire, type ExportLu } from '../../support/toutLire.ts';
import { unOuvreur } from '../../support/unOuvreur.ts';

describe('FabriqueSurDisque', () => {
  let dossier: string;

  beforeEach(() => {
    dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-fabrique-'));
  });
  afterEach(() => rmSync(dossier, { recursive: true }));

  const fabriquer = (nom: string, ecart: Partial<ExportAFabriquer> = {}): Promise<ExportFabrique> =>
    new FabriqueSurDisque().fabriquer(
      {
        dossier: join(dossier, nom),
        fournisseurs: 120,
        memoires: 400,
        unePieceSur: 20,
        anomalies: false,
        encodage: 'utf-8',
        graine: 7,
        ...ecart,
      },
      () => undefined,
    );
  const lire = async (nom: string): Promise<ExportLu> => {
    const { ouvreur } = await unOuvreur(dossier);
    const ouvert = await ouvreur.ouvrir(join(dossier, nom));
    await ouvert.controler();
    return toutLire(ouvert);
  };
  const contenus = (nom: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      fichiersDe(join(dossier, nom)).map((fichier) => [
        fichier,
        readFileSync(join(dossier, nom, fichier), 'latin1'),
      ]),
    );

  it('écrit les mêmes octets pour la même commande, d’autres pour une autre graine', async () => {
    await fabriquer('un');
    await fabriquer('deux');
    await fabriquer('trois', { graine: 8 });
    expect(contenus('un')).to.deep.equal(contenus('deux'));
    expect(contenus('un')['memoires.csv']).to.not.equal(contenus('trois')['memoires.csv']);
  });

  for (const encodage of ['utf-8', 'windows-1252'] as const) {
    it(`écrit un export sans anomalie, en ${encodage}`, async () => {
      const { lignes } = await fabriquer('export', { encodage });
      const lu = await lire('export');
      expect(lu.anomalies).to.deep.equal([]);
      expect(
        Object.fromEntries(Object.entries(lu.lignes).map(([nom, lues]) => [nom, lues.length])),
      ).to.deep.equal(lignes);
      expect(lignes).to.include({ fournisseurs: 120, memoires: 400 });
    });
  }

  it('fait des mémoires dont les sommes tombent juste, et des renvois qui existent', async () => {
    await fabriquer('export');
    const { lignes } = await lire('export');
    const utilisateurs = new Map(lignes.utilisateurs.map(({ id, fournisseur_id }) => [id, fournisseur_id]));
    for (const memoire of lignes.memoires) {
      const siennes = lignes.lignes.filter(({ memoire_id }) => memoire_id === memoire.id);
      const somme = siennes.reduce((total, { montant_ht }) => total + Number(montant_ht), 0);
      expect(somme).to.equal(memoire.montant_ht);
      expect(memoire.montant_ttc).to.equal(somme + Number(memoire.montant_tva) + Number(memoire.debours));
      expect(utilisateurs.get(memoire.utilisateur_id ?? '')).to.equal(memoire.fournisseur_id);
    }
  });

  it('dépose des pièces qui ont l’empreinte annoncée', async () => {
    await fabriquer('export');
    const { ouvreur } = await unOuvreur(dossier);
    const ouvert = await ouvreur.ouvrir(join(dossier, 'export'));
    const { lignes } = await toutLire(ouvert);
    const demandes = lignes.pieces.map(({ chemin, sha256 }) => ({
      chemin: String(chemin),
      sha256: String(sha256),
    }));
    const trouvees = await ouvert.examiner(demandes);
    expect(trouvees.length).to.be.at.least(20);
    expect(trouvees.every((piece) => piece.sort === 'TROUVEE' && piece.mime === 'application/pdf')).to.equal(
      true,
    );
  });

  it('met chaque anomalie de lecture autant de fois qu’elle le dit', async () => {
    const { anomalies } = await fabriquer('export', {
      anomalies: true,
      memoires: 1_500,
      fournisseurs: 1_200,
    });
    const lu = await lire('export');
    const lues: Record<string, number> = {};
    for (const { fichier, code } of lu.anomalies)
      lues[`${fichier} ${code}`] = (lues[`${fichier} ${code}`] ?? 0) + 1;
    const semees = Object.fromEntries(
      anomalies.map(({ fichier, code, nombre }) => [`${fichier} ${code}`, nombre]),
    );

    expect(Object.keys(lues).length).to.be.above(8);
    for (const [genre, nombre] of Object.entries(lues)) expect(semees[genre], genre).to.equal(nombre);
    const autres = Object.keys(semees).filter((genre) => lues[genre] === undefined);
    expect(autres).to.include.members([
      'fournisseurs SIRET_PARTAGE',
      'memoires TOTAL_TTC',
      'memoires IDENTIFIANT_REPETE',
      'lignes TOTAL_DES_LIGNES',
      'pieces PIECE_ALTEREE',
      'pieces PIECE_ABSENTE',
    ]);
  });

  it('n’écrit pas par-dessus autre chose', async () => {
    await fabriquer('export');
    await rejection(fabriquer('export'), Error);
  });
});
