import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import type { ExportOuvert } from '../../../../../src/modules/reprise/application/ports/ExportOuvert.ts';
import { entreesDe, tarGz, zip } from '../../support/archives.ts';
import { anomaliesAttendues, exportFaitMain, type ForgeDExport } from '../../support/exportFaitMain.ts';
import { enBref, toutLire, type ExportLu } from '../../support/toutLire.ts';
import { unOuvreur, type OuvreurDEssai } from '../../support/unOuvreur.ts';

type Contenant = 'dossier' | 'tar.gz' | 'tar.gz dans un dossier' | 'zip';

const CONTENANTS: readonly Contenant[] = ['dossier', 'tar.gz', 'tar.gz dans un dossier', 'zip'];
const FORGES: readonly ForgeDExport[] = [
  { encodage: 'utf-8', finDeLigne: '\n', marque: false },
  { encodage: 'utf-8', finDeLigne: '\r\n', marque: true },
  { encodage: 'windows-1252', finDeLigne: '\r\n', marque: false },
];

for (const contenant of CONTENANTS) {
  for (const forge of FORGES) {
    const { encodage, finDeLigne, marque } = forge;
    const nom = [
      contenant,
      encodage,
      finDeLigne === '\n' ? 'LF' : 'CRLF',
      ...(marque ? ['avec marque'] : []),
    ].join(', ');

    describe(`Export fait main (${nom})`, () => {
      let dossier: string;
      let essai: OuvreurDEssai;
      let ouvert: ExportOuvert;
      let lu: ExportLu;

      const mettreDans = async (source: string): Promise<string> => {
        if (contenant === 'zip') return zip(join(dossier, 'export.zip'), entreesDe(source));
        if (contenant === 'tar.gz') return tarGz(join(dossier, 'export.tar.gz'), entreesDe(source, './'));
        if (contenant === 'dossier') return source;
        return tarGz(join(dossier, 'export.tgz'), entreesDe(source, 'extraction-2026/'));
      };

      before(async () => {
        dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-reprise-'));
        const source = join(dossier, 'export');
        exportFaitMain(source, forge);
        const chemin = await mettreDans(source);
        essai = await unOuvreur(dossier);
        ouvert = await essai.ouvreur.ouvrir(chemin);
        await ouvert.controler();
        lu = await toutLire(ouvert);
      });
      after(() => rmSync(dossier, { recursive: true }));

      it('dit chaque anomalie de lecture à sa ligne et à sa colonne', () => {
        expect(lu.anomalies.map(enBref)).to.deep.equal(anomaliesAttendues('LECTURE'));
      });

      it('garde le reste, avec le numéro de la ligne dans le fichier', () => {
        const lignes = Object.fromEntries(
          Object.entries(lu.lignes).map(([fichier, rangees]) => [fichier, rangees.map(({ ligne }) => ligne)]),
        );
        expect(lignes).to.deep.equal({
          fournisseurs: [2, 3, 4, 5, 6, 7, 8, 10, 11, 13],
          utilisateurs: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16],
          comptes_bancaires: [2, 3],
          mandats: [2, 3, 4],
          memoires: [2, 4, 5, 6, 7, 8, 9, 10, 14, 15, 16, 17, 18],
          lignes: [2, 3, 4, 5, 6, 7, 8],
          etats: [2, 3, 4, 5, 6, 7],
          pieces: [2, 3, 4, 6, 8, 9],
        });
      });

      it('lit les textes, les montants, les jours et les heures de Paris', () => {
        expect(lu.lignes.memoires[0]).to.deep.equal({
          ligne: 2,
          id: 'M1',
          numero: '0000000101',
          fournisseur_id: 'F1',
          utilisateur_id: 'U1',
          juridiction: 'Tribunal judiciaire de Lyon',
          categorie: 'INTERPRETE_TRADUCTEUR',
          compte_bancaire_id: 'B1',
          reference: 'REF-1',
          numero_parquet: '24/00012345',
          autorite: 'Brigade "Sud" ; Lyon',
          mission_debut: '2024-02-01',
          mission_fin: '2024-02-02',
          date_depot: '2024-02-10T08:15:30.000Z',
          etat: 'PAYE',
          date_etat: '2024-03-31T01:30:00.000Z',
          montant_ht: 12_600,
          montant_tva: 2_520,
          debours: 1_050,
          montant_ttc: 16_170,
          commentaire: `Deux lignes,${finDeLigne}et un point-virgule ; gardés`,
        });
        expect(lu.lignes.lignes[0]).to.include({ quantite: 2_500, prix_unitaire_ht: 4_200, taux_tva: 2_000 });
        expect(lu.lignes.lignes[0]?.libelle).to.equal('Interprétariat à l’audience');
        expect(lu.lignes.lignes[3]).to.include({ quantite: null, taux_tva: 550 });
      });

      it('lit les colonnes dans l’ordre de l’en-tête, et une adresse comme elle est gardée', () => {
        expect(lu.lignes.utilisateurs.slice(0, 2).map(({ courriel }) => courriel)).to.deep.equal([
          'zoe.lefevre@example.org',
          'zoe.lefevre@example.org',
        ]);
        expect(lu.lignes.comptes_bancaires[0]?.iban).to.equal('FR7630006000012000000050007');
      });

      it('ne montre ni ne garde un numéro de sécurité sociale', () => {
        expect(JSON.stringify(lu)).to.not.include('184127645108946').and.not.include('284127645108946');
      });

      it('adopte les pièces intactes, et dit celles qui manquent ou sont altérées', async () => {
        const pieces = lu.lignes.pieces.map(({ chemin, sha256 }) => ({
          chemin: String(chemin),
          sha256: String(sha256),
        }));
        const examinees = await ouvert.examiner(pieces);
        const adoptees = await ouvert.adopter(pieces);

        expect(adoptees.map(({ sort }) => sort)).to.deep.equal([
          'TROUVEE',
          'ABSENTE',
          'ALTEREE',
          'TROUVEE',
          'TROUVEE',
          'TROUVEE',
        ]);
        expect(examinees).to.deep.equal(adoptees);
        expect(adoptees[0]).to.include({ mime: 'application/pdf', taille: 60 });
        const gardee = await buffer(await essai.fichiers.open(pieces[0]?.sha256 ?? ''));
        expect(gardee.toString()).to.include('Attestation de mission');
        expect(readdirSync(join(dossier, 'fichiers', 'tmp'))).to.deep.equal([]);
      });

      it('adopte une seconde fois sans rien changer', async () => {
        const [piece] = lu.lignes.pieces.map(({ chemin, sha256 }) => ({
          chemin: String(chemin),
          sha256: String(sha256),
        }));
        expect((await ouvert.adopter([piece!]))[0]).to.include({ sort: 'TROUVEE', sha256: piece!.sha256 });
        expect(readdirSync(join(dossier, 'fichiers', 'tmp'))).to.deep.equal([]);
      });

      it('ne laisse rien de déballé une fois terminé', async () => {
        await ouvert.fermer(true);
        const restes = statSync(essai.travaux, { throwIfNoEntry: false }) ? readdirSync(essai.travaux) : [];
        expect(restes).to.deep.equal([]);
        expect(readFileSync(join(dossier, 'export', 'manifeste.json'), 'utf8')).to.include('"version":1');
      });
    });
  }
}
