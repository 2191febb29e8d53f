import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { FabriqueSurDisque } from '../../../../src/modules/reprise/adapters/generation/FabriqueSurDisque.ts';
import { siretDOrigine } from '../../../../src/modules/reprise/adapters/generation/identifiantsDOrigine.ts';
import type { Anomalie } from '../../../../src/modules/reprise/domain/Anomalie.ts';
import { freshOpenedDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { exportFaitMain } from '../support/exportFaitMain.ts';
import { photographie } from '../support/photographie.ts';
import { SANS_SUIVI, unChantier, type Chantier } from '../support/unChantier.ts';
import { unExport } from '../support/unExport.ts';

for (const dialect of testDialects) {
  describe(`Une reprise à blanc sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);
    let chantier: Chantier;
    let dossier: string;

    before(async () => {
      chantier = await unChantier(opened());
      dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-a-blanc-'));
    });
    after(() => rmSync(dossier, { recursive: true, force: true }));

    const importer = async (chemin: string, aBlanc: boolean) => {
      const { bilan } = await chantier.importer.execute({
        chemin,
        aBlanc,
        rapport: 'rapport.csv',
        suivi: SANS_SUIVI,
      });
      return { comptes: bilan.comptes, anomalies: chantier.anomalies.map(dite) };
    };
    const dite = ({ fichier, ligne, colonne, code, consequence }: Anomalie): string =>
      [fichier, ligne, colonne, code, consequence].join(' ');

    /** Nothing is written, then what was announced is done. */
    const annonceTenue = async (chemin: string): Promise<void> => {
      const avant = await photographie(opened().database);
      const annonce = await importer(chemin, true);
      expect(await photographie(opened().database)).to.deep.equal(avant);

      expect(await importer(chemin, false)).to.deep.equal(annonce);
    };

    const monde = () =>
      unExport()
        .fournisseur(1)
        .utilisateur(11, 1, { role: 'UTILISATEUR' })
        .memoire(1, 1, 1)
        .memoire(11, 11, 1)
        .fournisseur(2)
        .memoire(2, 2, 2)
        .piece('P1', 'attestation', { memoire_id: 'M1' })
        .piece('P2', 'perdue', { memoire_id: 'M2' })
        .piece('D1', 'le mandat', { fournisseur_id: 'F1' })
        .ajouter('mandats', { id: 'G1', mandant_id: 'F1', mandataire_id: 'F2', piece_id: 'D1' })
        .piece('D2', 'perdu', { fournisseur_id: 'F1' })
        .ajouter('mandats', { id: 'G2', mandant_id: 'F2', mandataire_id: 'F1', piece_id: 'D2' })
        .ajouter('mandats', { id: 'G3', mandant_id: 'F1', mandataire_id: 'F1', piece_id: 'D1' })
        .piece('D3', 'une inscription', { fournisseur_id: 'F2' })
        .piece('D4', 'perdue aussi', { fournisseur_id: 'F2' });
    const perdues = ['pieces/P2.txt', 'pieces/D2.txt', 'pieces/D4.txt'];

    it('annonce les nombres et les anomalies de l’export fait main', async () => {
      exportFaitMain(join(dossier, 'fait-main'), { encodage: 'utf-8' });

      await annonceTenue(join(dossier, 'fait-main'));
    });

    it('annonce ceux d’un export plein d’anomalies, puis que le même ne change rien', async () => {
      const chemin = join(dossier, 'fabrique');
      const forme = { fournisseurs: 60, memoires: 600, unePieceSur: 3, anomalies: true } as const;
      await new FabriqueSurDisque().fabriquer(
        { dossier: chemin, ...forme, encodage: 'utf-8', graine: 5 },
        () => undefined,
      );

      await annonceTenue(chemin);
      await annonceTenue(chemin);
    });

    it('annonce les pièces et les documents qui manquent', () => annonceTenue(monde().ecrire(perdues)));

    it('annonce ce qu’un export ultérieur change', () =>
      annonceTenue(
        monde()
          .changer('fournisseurs', 'F1', { ville: 'Nantes' })
          .changer('utilisateurs', 'U11', { role: 'PRINCIPAL' })
          .changer('comptes_bancaires', 'B2', { titulaire: 'Autre' })
          .changer('mandats', 'G1', { date_fin: '31/12/2026' })
          .changer('memoires', 'M2', { commentaire: 'revu' })
          .fournisseur(3)
          .memoire(3, 3, 3)
          .ecrire([]),
      ));

    it('annonce un SIRET changé, avec les mémoires qui suivent', () =>
      annonceTenue(
        monde()
          .fournisseur(3, { identifiant: siretDOrigine(33) })
          .memoire(3, 3, 3)
          .ecrire([]),
      ));

    it('annonce ce qui a été modifié ici', async () => {
      await opened().database.from('structures_fiches').where({ ville: 'Nantes' }).update({ version: 77 });
      await opened()
        .database.from('memoires_memoires')
        .where({ reference: 'R-3' })
        .update({ version: 77 } as object);

      await annonceTenue(
        monde()
          .changer('fournisseurs', 'F1', { ville: 'Brest' })
          .fournisseur(3)
          .memoire(3, 3, 3, { commentaire: 'revu' })
          .ecrire([]),
      );
    });
  });
}
