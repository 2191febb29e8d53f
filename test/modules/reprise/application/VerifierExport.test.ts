import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { EcartDeReprise } from '../../../../src/modules/reprise/application/EcartDeReprise.ts';
import type { Suivi } from '../../../../src/modules/reprise/application/ports/Suivi.ts';
import { freshOpenedDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { photographie } from '../support/photographie.ts';
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

    it('trouve l’adresse d’un compte altérée, et ne compare pas celle que sa titulaire a changée', async () => {
      const comptes = () =>
        opened().database.from<{ id: number; courriel: string; version: number }>('comptes_utilisateurs');
      const [un] = await comptes().where({ courriel: 'personne.1@export.example' });
      const id = un?.id ?? 0;
      await comptes().where({ id }).update({ courriel: 'autre@export.example' });

      expect(await verifier()).to.deep.equal([
        { sujet: `compte ${id}`, attendu: 'comme dans l’export', trouve: 'différent (courriel)' },
      ]);
      await comptes().where({ id }).update({ version: 2 });
      expect(await verifier()).to.deep.equal([]);
      await comptes().where({ id }).update({ courriel: 'personne.1@export.example', version: 1 });
    });

    it('trouve un compte qui manque, et un rattachement effacé ou déplacé', async () => {
      const { database } = opened();
      const comptes = await database
        .from<{ id: number; courriel: string }>('comptes_utilisateurs')
        .orderBy('courriel');
      const rattachements = await database.from<{ id: number; utilisateur_id: number; structure_id: number }>(
        'structures_rattachements',
      );
      const [alice, bob] = comptes.map(({ id }) => ({
        id,
        rattachement: rattachements.find((un) => un.utilisateur_id === id),
      }));
      const [chez, autre] = [alice?.rattachement?.structure_id ?? 0, bob?.rattachement?.structure_id ?? 0];

      await database
        .from('structures_rattachements')
        .where({ id: alice?.rattachement?.id ?? 0 })
        .update({ structure_id: autre, role: 'SIMPLE' } as object);
      const sujet = `rattachement du compte ${alice?.id} à la structure ${chez}`;
      expect(await verifier()).to.deep.equal([
        { sujet, attendu: 'comme dans l’export', trouve: 'celui d’une autre structure' },
      ]);

      await database
        .from('structures_rattachements')
        .where({ id: alice?.rattachement?.id ?? 0 })
        .delete();
      expect(await verifier()).to.deep.equal([
        { sujet: 'rattachements', attendu: '2', trouve: '1' },
        { sujet, attendu: 'présent', trouve: 'absent' },
      ]);

      await database
        .from('comptes_utilisateurs')
        .where({ id: alice?.id ?? 0 })
        .delete();
      expect(await verifier()).to.deep.equal([
        { sujet: 'utilisateurs avec un compte', attendu: '2', trouve: '1' },
        { sujet: 'rattachements', attendu: '2', trouve: '1' },
        { sujet: `compte ${alice?.id}`, attendu: 'présent', trouve: 'absent' },
        { sujet, attendu: 'présent', trouve: 'absent' },
      ]);
      await database.from('comptes_utilisateurs').insert(comptes[0] ?? {});
      await database.from('structures_rattachements').insert(alice?.rattachement ?? {});
      expect(await verifier()).to.deep.equal([]);
    });

    it('arrêtée en chemin, laisse à un import tout ce que son rapport doit dire', async () => {
      class Arret extends Error {}
      const avant = await photographie(opened().database);
      const attendues = [...chantier.anomalies];
      const suivi: Suivi = {
        ...SANS_SUIVI,
        commencer: (phase) => {
          if (phase === 'comparaison des personnes') throw new Arret();
        },
      };
      await rejection(chantier.verifier.execute({ chemin, suivi }), Arret);

      await chantier.prendre(chemin);

      expect(chantier.anomalies.map(({ code }) => code)).to.include.members([
        'JURIDICTION_INCONNUE',
        'NUMERO_REPETE',
        'PIECE_ABSENTE',
      ]);
      expect(chantier.anomalies).to.deep.equal(attendues);
      expect(await photographie(opened().database)).to.deep.equal(avant);
    });

    it('trouve un mémoire en double, qui n’est pas dans l’export', async () => {
      const id = await idDe('R-1');
      const [un] = (await memoires().where({ id })) as unknown as readonly Record<string, unknown>[];
      const double = { ...un, id: 987_654, numero_serie: 987_654 };
      await opened().database.from<Record<string, unknown>>('memoires_memoires').insert(double);

      const structure = String(un?.structure_id);
      expect(await verifier()).to.deep.equal([
        {
          sujet: `structure ${structure}, 2015, PAYE`,
          attendu: '1 mémoire(s), 10000 centimes TTC',
          trouve: '2 mémoire(s), 20000 centimes TTC',
        },
        { sujet: 'mémoire 987654', attendu: 'absent', trouve: 'présent' },
      ]);
      await memoires().where({ id: 987_654 }).delete();
      expect(await verifier()).to.deep.equal([]);
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
