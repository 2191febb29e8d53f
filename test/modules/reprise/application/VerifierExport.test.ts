import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { EcartDeReprise } from '../../../../src/modules/reprise/application/VerifierExport.ts';
import { freshOpenedDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { SANS_SUIVI, unChantier, type Chantier } from '../support/unChantier.ts';
import { unExport } from '../support/unExport.ts';

const ABSENTE = 'pieces/P9.txt';
const PIECE = createHash('sha256').update('attestation').digest('hex');

for (const dialect of testDialects) {
  describe(`VerifierExport sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);
    let chantier: Chantier;
    let chemin: string;

    before(async () => {
      chantier = await unChantier(opened());
      chemin = unExport()
        .fournisseur(1)
        .memoire(1, 1, 1)
        .memoire(2, 1, 1, { etat: 'EN_COURS', juridiction: 'TGI de Nullepart', date_etat: '' })
        .memoire(3, 1, 1, { etat: 'BROUILLON', numero: '', date_depot: '', debours: '12,00' })
        .piece('P1', 'attestation', { memoire_id: 'M1' })
        .piece('P9', 'perdue', { memoire_id: 'M2' })
        .fournisseur(2)
        .memoire(4, 2, 2, { numero: '0000000001' })
        .ecrire([ABSENTE]);
      await chantier.prendre(chemin);
    });

    const verifier = (): Promise<readonly EcartDeReprise[]> =>
      chantier.verifier.execute({ chemin, suivi: SANS_SUIVI });
    const memoires = () =>
      opened().database.from<{ id: number; numero: string; reference: string; version: number }>(
        'memoires_memoires',
      );
    const idDe = async (reference: string): Promise<number> => {
      const [row] = await memoires().where({ reference });
      if (!row) throw new Error(`no mémoire ${reference}`);
      return row.id;
    };

    it('ne trouve aucun écart après l’import, pièce absente comprise', async () => {
      expect(await verifier()).to.deep.equal([]);
      expect(await verifier()).to.deep.equal([]);
    });

    it('ne compare pas ce qu’une personne d’ici a changé depuis', async () => {
      const id = await idDe('R-2');
      await memoires()
        .where({ id })
        .update({ version: 2, etat: 'REFUSE' } as object);

      expect(await verifier()).to.deep.equal([]);
      await memoires()
        .where({ id })
        .update({ version: 1, etat: 'PRIS_EN_CHARGE' } as object);
    });

    it('trouve un montant, un état et une pièce altérés, et un mémoire effacé', async () => {
      const [un, deux, quatre] = [await idDe('R-1'), await idDe('R-2'), await idDe('R-4')];
      await memoires()
        .where({ id: un })
        .update({ montant_ttc: 10_001 } as object);
      await memoires()
        .where({ id: deux })
        .update({ etat: 'PAYE' } as object);
      const fichier = join(chantier.dossier, PIECE.slice(0, 2), PIECE.slice(2, 4), PIECE);
      rmSync(fichier);
      writeFileSync(fichier, 'autre chose');
      await opened().database.run(() => chantier.memoires.annuler(`(SELECT ${quatre} AS id)`));

      const ecarts = await verifier();

      const [{ structure_id: structure } = { structure_id: 0 }] = await opened()
        .database.from<{ id: number; structure_id: number }>('memoires_memoires')
        .where({ id: un });
      const sujets = ecarts.map(({ sujet, trouve }) => `${sujet} → ${trouve}`);
      expect(sujets).to.include.members([
        `structure ${structure}, 2015, PRIS_EN_CHARGE → 0 mémoire(s), 0 centimes TTC`,
        `mémoire ${un} → différent (montant_ttc)`,
        `mémoire ${deux} → différent (etat)`,
        `mémoire ${quatre} → absent`,
        `contenu d’une pièce du mémoire ${un} → ${createHash('sha256').update('autre chose').digest('hex')}`,
      ]);
    });
  });
}
