import { expect } from 'chai';
import { siretDOrigine } from '../../../../src/modules/reprise/adapters/generation/identifiantsDOrigine.ts';
import { LotMele, LotUtilise } from '../../../../src/modules/reprise/domain/erreurs.ts';
import { freshOpenedDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { photographie } from '../support/photographie.ts';
import { SANS_SUIVI, unChantier, type Chantier } from '../support/unChantier.ts';
import { unExport } from '../support/unExport.ts';

interface Fiche {
  readonly id: number;
  readonly identifiant: string;
  readonly designation: string;
  readonly ville: string;
  readonly statut: string;
  readonly espaces: string;
  readonly version: number;
  readonly comptes_bancaires: string;
}

interface Rattachement {
  readonly id: number;
  readonly structure_id: number;
  readonly role: string;
  readonly statut: string;
  readonly courriel: string;
}

const TABLES = [
  'memoires_historique',
  'memoires_recherche',
  'memoires_lignes',
  'memoires_debours',
  'memoires_memoires',
  'structures_pieces',
  'structures_mandats',
  'structures_rattachements',
  'structures_actions',
  'comptes_utilisateurs',
  'reprise_liens',
  'reprise_invitations',
  'reprise_lots',
];

const codes = ({ anomalies }: Chantier): readonly string[] =>
  anomalies.map(({ fichier, ligne, code, consequence }) => [fichier, ligne, code, consequence].join(' '));

for (const dialect of testDialects) {
  describe(`Reprise, ce qui est ici, sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);
    let chantier: Chantier;

    const fiche = async (identifiant: string): Promise<Fiche> => {
      const [une] = await opened().database.from<Fiche>('structures_fiches').where({ identifiant });
      if (!une) throw new Error(`no structure ${identifiant}`);
      return une;
    };
    const ribs = async (identifiant: string) =>
      JSON.parse((await fiche(identifiant)).comptes_bancaires) as {
        id: number;
        iban: string;
        titulaire: string;
        au: string | null;
      }[];
    const liens = (structureId: number): Promise<Rattachement[]> =>
      opened()
        .database.from('structures_rattachements as r')
        .join('comptes_utilisateurs as u', 'u.id', 'r.utilisateur_id')
        .where('r.structure_id', structureId)
        .orderBy('u.courriel')
        .select('r.id', 'r.structure_id', 'r.role', 'r.statut', 'u.courriel');
    const roles = async (identifiant: string): Promise<readonly string[]> =>
      (await liens((await fiche(identifiant)).id)).map(
        ({ courriel, role, statut }) => `${courriel.split('@')[0]} ${role} ${statut}`,
      );
    /** What the runs have brought becomes what was here before any of them. */
    const oublierLesLots = async (): Promise<void> => {
      for (const table of [...TABLES.slice(0, 5), 'reprise_liens', 'reprise_invitations', 'reprise_lots'])
        await opened().database.from(table).delete();
    };
    const tout = () => photographie(opened().database);

    beforeEach(async () => {
      chantier = await unChantier(opened());
    });
    afterEach(async () => {
      for (const table of TABLES) await opened().database.from(table).delete();
      await opened().database.from('structures_fiches').where({ publique: false }).delete();
    });

    describe('qui n’a plus d’accès', () => {
      it('n’en retrouve pas, même seul : la structure est inactive, sans principal, et c’est dit', async () => {
        await chantier.prendre(
          unExport()
            .fournisseur(1)
            .changer('utilisateurs', 'U1', { statut: 'INACTIF' })
            .memoire(1, 1, 1)
            .ecrire(),
        );

        expect(await roles(siretDOrigine(1))).to.deep.equal(['personne.1 SIMPLE DESACTIVEE']);
        expect((await fiche(siretDOrigine(1))).statut).to.equal('INACTIVE');
        expect(codes(chantier)).to.include('fournisseurs 2 PRINCIPAL_ABSENT STRUCTURE_INACTIVE');
      });

      it('n’en retrouve pas dans une structure d’ici, qui a son principal', async () => {
        await chantier.prendre(unExport().fournisseur(1).memoire(1, 1, 1).ecrire());
        await oublierLesLots();

        await chantier.prendre(
          unExport()
            .fournisseur(1)
            .changer('utilisateurs', 'U1', { courriel: 'ancienne@export.example', statut: 'INACTIF' })
            .memoire(1, 1, 1)
            .ecrire(),
        );

        expect(await roles(siretDOrigine(1))).to.deep.equal([
          'ancienne SIMPLE DESACTIVEE',
          'personne.1 PRINCIPAL VALIDEE',
        ]);
        expect((await fiche(siretDOrigine(1))).statut).to.equal('ACTIVE');
      });

      it('perd celui qu’une reprise lui avait donné, fût-elle seule', async () => {
        const monde = () => unExport().fournisseur(1).memoire(1, 1, 1);
        await chantier.prendre(monde().ecrire());

        await chantier.prendre(monde().changer('utilisateurs', 'U1', { statut: 'INACTIF' }).ecrire());

        expect(await roles(siretDOrigine(1))).to.deep.equal(['personne.1 SIMPLE DESACTIVEE']);
        expect((await fiche(siretDOrigine(1))).statut).to.equal('INACTIVE');
      });
    });

    for (const statut of ['SUPPRIMEE', 'REFUSEE']) {
      it(`une personne dont le rattachement d’ici est ${statut} n’est pas rattachée de nouveau`, async () => {
        const chemin = unExport()
          .fournisseur(1)
          .utilisateur(11, 1, { role: 'UTILISATEUR' })
          .memoire(1, 1, 1)
          .memoire(11, 11, 1)
          .ecrire();
        await chantier.prendre(chemin);
        await oublierLesLots();
        await chantier.prendre(chemin);
        const [elle] = await liens((await fiche(siretDOrigine(1))).id);
        await opened()
          .database.from('structures_rattachements')
          .where({ id: elle?.id ?? 0 })
          .update({ statut, version: 2 });

        await chantier.prendre(chemin);

        expect(await roles(siretDOrigine(1))).to.deep.equal([
          `personne.11 SIMPLE ${statut}`,
          'personne.1 PRINCIPAL VALIDEE',
        ]);
        expect(codes(chantier)).to.include('utilisateurs 3 MODIFIE_ICI GARDE_ICI');
      });
    }

    describe('un SIRET corrigé', () => {
      const ensemble = (siret: string) =>
        unExport()
          .fournisseur(1)
          .fournisseur(2, { identifiant: siret, raison_sociale: 'Cabinet Robin' })
          .memoire(1, 1, 1)
          .memoire(2, 2, 2);
      const separes = () => ensemble(siretDOrigine(2));
      const structureDuMemoire = async (reference: string): Promise<number> => {
        const [row] = await opened()
          .database.from<{ structure_id: number; reference: string }>('memoires_memoires')
          .where({ reference });
        return row?.structure_id ?? 0;
      };

      it('sépare deux fournisseurs réunis à tort, avec leur historique et leurs RIB', async () => {
        await chantier.prendre(ensemble(siretDOrigine(1)).ecrire());
        const chemin = separes()
          .changer('fournisseurs', 'F1', { ville: 'Bron' })
          .changer('comptes_bancaires', 'B1', { date_fin: '31/12/2026' })
          .ecrire();

        await chantier.prendre(chemin);

        const [une, autre] = [await fiche(siretDOrigine(1)), await fiche(siretDOrigine(2))];
        expect([une.designation, une.ville]).to.deep.equal(['Cabinet Martin', 'Bron']);
        expect([autre.designation, autre.ville]).to.deep.equal(['Cabinet Robin', 'Lyon']);
        expect(await structureDuMemoire('R-1')).to.equal(une.id);
        expect(await structureDuMemoire('R-2')).to.equal(autre.id);
        expect(await ribs(siretDOrigine(2))).to.have.lengthOf(1);
        expect(await roles(siretDOrigine(2))).to.deep.equal(['personne.2 PRINCIPAL VALIDEE']);
        expect(codes(chantier)).to.include('fournisseurs 3 SIRET_CHANGE STRUCTURE_DISTINCTE');
        expect(await chantier.verifier.execute({ chemin, suivi: SANS_SUIVI })).to.deep.equal([]);

        const cliche = await tout();
        await chantier.prendre(chemin);
        expect(await tout()).to.deep.equal(cliche);
        expect(codes(chantier).filter((code) => /MODIFIE_ICI|SIRET_CHANGE/.test(code))).to.deep.equal([]);
      });

      it('réunit deux fournisseurs séparés à tort', async () => {
        await chantier.prendre(separes().ecrire());

        const chemin = ensemble(siretDOrigine(1)).ecrire();
        await chantier.prendre(chemin);

        const une = await fiche(siretDOrigine(1));
        expect(await structureDuMemoire('R-2')).to.equal(une.id);
        expect(await ribs(siretDOrigine(1))).to.have.lengthOf(2);
        expect(await chantier.verifier.execute({ chemin, suivi: SANS_SUIVI })).to.deep.equal([]);
        const cliche = await tout();
        await chantier.prendre(chemin);
        expect(await tout()).to.deep.equal(cliche);
      });

      it('prend la place d’un identifiant provisoire', async () => {
        await chantier.prendre(ensemble('12345678901234').ecrire());
        const { id } = await fiche('REPF2');

        await chantier.prendre(separes().ecrire());

        expect((await fiche(siretDOrigine(2))).id).to.equal(id);
      });

      it('laisse suivre le rôle et l’accès de qui était rattaché sous l’identifiant provisoire', async () => {
        const avec = (siret: string, actif: boolean) =>
          ensemble(siret)
            .utilisateur(3, 2, { role: 'UTILISATEUR', statut: actif ? 'ACTIF' : 'INACTIF' })
            .memoire(3, 3, 2);
        await chantier.prendre(avec('12345678901234', true).ecrire());
        await chantier.prendre(avec(siretDOrigine(2), true).ecrire());
        expect(await roles(siretDOrigine(2))).to.deep.equal([
          'personne.2 PRINCIPAL VALIDEE',
          'personne.3 SIMPLE VALIDEE',
        ]);

        await chantier.prendre(avec(siretDOrigine(2), false).ecrire());

        expect(await roles(siretDOrigine(2))).to.deep.equal([
          'personne.2 PRINCIPAL VALIDEE',
          'personne.3 SIMPLE DESACTIVEE',
        ]);
      });

      it('qui ne se lit plus laisse chacun où il est', async () => {
        await chantier.prendre(ensemble(siretDOrigine(1)).ecrire());
        const { id } = await fiche(siretDOrigine(1));

        await chantier.prendre(
          ensemble('12345678901234').changer('fournisseurs', 'F1', { ville: 'Bron' }).ecrire(),
        );

        expect(await fiche(siretDOrigine(1))).to.deep.include({
          id,
          designation: 'Cabinet Martin',
          ville: 'Bron',
        });
        expect(await structureDuMemoire('R-2')).to.equal(id);
      });
    });

    describe('une structure d’ici', () => {
      const monde = () => unExport().fournisseur(1).memoire(1, 1, 1);

      beforeEach(async () => {
        await chantier.prendre(monde().ecrire());
        await oublierLesLots();
      });

      it('garde sa fiche et son RIB quand un export ultérieur les change, et c’est dit', async () => {
        await chantier.prendre(monde().ecrire());
        const avant = await fiche(siretDOrigine(1));

        await chantier.prendre(
          monde()
            .changer('fournisseurs', 'F1', { ville: 'Bron' })
            .changer('comptes_bancaires', 'B1', { titulaire: 'Un autre' })
            .ecrire(),
        );

        expect(await fiche(siretDOrigine(1))).to.deep.equal(avant);
        expect(codes(chantier)).to.include('comptes_bancaires 2 DEJA_ICI GARDE_ICI');
      });

      it('garde son RIB quand le lot est annulé', async () => {
        const avant = await ribs(siretDOrigine(1));
        const { lotId } = await chantier.prendre(monde().ecrire());

        await chantier.annuler.execute(lotId ?? 0, false);

        expect(await ribs(siretDOrigine(1))).to.deep.equal(avant);
      });

      it('ne perd pas un RIB ajouté dont un mémoire d’ici se sert', async () => {
        const { lotId } = await chantier.prendre(
          monde()
            .ajouter('comptes_bancaires', {
              id: 'B9',
              fournisseur_id: 'F1',
              iban: 'FR7630006000011234567890189',
            })
            .ecrire(),
        );
        const [, ajoute] = await ribs(siretDOrigine(1));
        await opened().database.from('reprise_liens').where({ nature: 'MEMOIRE' }).delete();
        await opened()
          .database.from('memoires_memoires')
          .update({ compte_bancaire_id: ajoute?.id ?? 0 });

        await rejection(chantier.annuler.execute(lotId ?? 0, false), LotUtilise);
      });

      it('n’est pas annoncée changer de principal quand elle garde le sien', async () => {
        await chantier.prendre(
          unExport()
            .fournisseur(1)
            .changer('utilisateurs', 'U1', { role: 'UTILISATEUR', courriel: 'autre@export.example' })
            .memoire(1, 1, 1)
            .ecrire(),
        );

        expect(codes(chantier).filter((code) => code.includes('PRINCIPAL_ABSENT'))).to.deep.equal([]);
      });
    });

    it('l’espace Mémoires qu’une structure a fermé le reste', async () => {
      const chemin = unExport().fournisseur(1).memoire(1, 1, 1).ecrire();
      await chantier.prendre(chemin);
      const { id } = await fiche(siretDOrigine(1));
      await opened()
        .database.from('structures_fiches')
        .where({ id })
        .update({ espaces: JSON.stringify(['SOLLICITATIONS_EMISES']), version: 2 });
      const avant = await fiche(siretDOrigine(1));

      await chantier.prendre(chemin);

      expect(await fiche(siretDOrigine(1))).to.deep.equal(avant);
    });

    it('un RIB que deux comptes d’origine sont devenus reste ouvert tant que l’un l’est', async () => {
      const monde = () =>
        unExport()
          .fournisseur(1)
          .fournisseur(2, { identifiant: siretDOrigine(1) })
          .memoire(1, 1, 1)
          .memoire(2, 2, 2);
      const [{ iban } = { iban: '' }] = await (async () => {
        await chantier.prendre(monde().ecrire());
        return ribs(siretDOrigine(1));
      })();
      for (const table of TABLES) await opened().database.from(table).delete();
      await opened().database.from('structures_fiches').where({ publique: false }).delete();
      const reunis = () => monde().changer('comptes_bancaires', 'B2', { iban });
      await chantier.prendre(reunis().ecrire());

      const ferme = { date_fin: '31/12/2025' };
      await chantier.prendre(reunis().changer('comptes_bancaires', 'B2', ferme).ecrire());
      expect((await ribs(siretDOrigine(1))).map(({ au }) => au)).to.deep.equal([null]);

      const deux = reunis()
        .changer('comptes_bancaires', 'B1', ferme)
        .changer('comptes_bancaires', 'B2', ferme);
      await chantier.prendre(deux.ecrire());
      expect((await ribs(siretDOrigine(1))).map(({ au }) => au)).to.deep.equal(['2025-12-31']);
    });

    describe('un lot sur lequel un autre compte', () => {
      const monde = () => unExport().fournisseur(1).memoire(1, 1, 1);

      it('n’est pas annulé sous les mémoires d’un lot plus récent', async () => {
        const { lotId } = await chantier.prendre(monde().ecrire());
        const second = await chantier.prendre(monde().memoire(3, 1, 1).ecrire());

        await rejection(chantier.annuler.execute(lotId ?? 0, false), LotUtilise);
        await chantier.annuler.execute(second.lotId ?? 0, false);
        await chantier.annuler.execute(lotId ?? 0, false);
      });

      it('n’est pas annulé sous un utilisateur qu’un lot plus récent a reconnu', async () => {
        const { lotId } = await chantier.prendre(monde().ecrire());
        await chantier.prendre(
          monde().utilisateur(9, 1, { courriel: 'personne.1@export.example' }).memoire(9, 9, 1).ecrire(),
        );

        await rejection(chantier.annuler.execute(lotId ?? 0, false), LotMele);
      });

      it('n’est pas annulé quand une personne qu’il a apportée a été rattachée ailleurs', async () => {
        await chantier.prendre(unExport().fournisseur(2).memoire(2, 2, 2).ecrire());
        const { id: ailleurs } = await fiche(siretDOrigine(2));
        const { lotId } = await chantier.prendre(monde().ecrire());
        const [elle] = await opened()
          .database.from<Record<string, unknown>>('structures_rattachements')
          .where({ structure_id: (await fiche(siretDOrigine(1))).id });
        await opened()
          .database.from('structures_rattachements')
          .insert({ ...elle, id: 987_654, structure_id: ailleurs, role: 'SIMPLE' });

        await rejection(chantier.annuler.execute(lotId ?? 0, false), LotUtilise);
      });
    });
  });
}
