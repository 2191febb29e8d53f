import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { BaseDuQuai } from '../../../../src/modules/reprise/adapters/persistence/BaseDuQuai.ts';
import { ExportRefuse } from '../../../../src/modules/reprise/domain/ExportRefuse.ts';
import { FICHIERS, type NomDeFichier } from '../../../../src/modules/reprise/domain/format.ts';
import { freshOpenedDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { entreesDe, tarGz } from '../support/archives.ts';
import { codesDe } from '../support/codesDe.ts';
import { photographie } from '../support/photographie.ts';
import { SANS_SUIVI, unChantier, type Chantier } from '../support/unChantier.ts';
import { memoiresDont } from '../support/memoiresDont.ts';
import { unExport, type ExportDeTest } from '../support/unExport.ts';

interface Rattachement {
  readonly courriel: string;
  readonly statut: string;
}

const SHA256_ILLISIBLE = 'zz';
const MANDAT = { mandant_id: 'F1', mandataire_id: 'F2', piece_id: 'P1', date_fin: '31/12/2019' };

/** The person of the mandataire enters mémoires for the mandant. */
const sousMandat = (): ExportDeTest =>
  unExport()
    .fournisseur(1)
    .fournisseur(2)
    .memoire(1, 1, 1)
    .memoire(2, 2, 1)
    .piece('P1', 'mandat', { fournisseur_id: 'F1' });

const MANDATS_MALADES: Readonly<
  Record<string, { readonly fait: () => ExportDeTest; readonly code: string }>
> = {
  'a un document illisible': {
    fait: () =>
      sousMandat()
        .ajouter('mandats', { id: 'D1', ...MANDAT })
        .changer('pieces', 'P1', { sha256: SHA256_ILLISIBLE }),
    code: 'mandats 2 piece_id REFERENCE_INCONNUE LIGNE_ECARTEE',
  },
  'a une date illisible': {
    fait: () => sousMandat().ajouter('mandats', { id: 'D1', ...MANDAT, date_debut: 'hier' }),
    code: 'mandats 2 date_debut DATE_ILLISIBLE LIGNE_ECARTEE',
  },
  'n’a pas de date': {
    fait: () => sousMandat().ajouter('mandats', { id: 'D1', ...MANDAT, date_debut: '' }),
    code: 'mandats 2 date_debut VALEUR_OBLIGATOIRE LIGNE_ECARTEE',
  },
  'n’a pas d’identifiant': {
    fait: () =>
      sousMandat()
        .ajouter('mandats', { ...MANDAT })
        .ajouter('mandats', { ...MANDAT }),
    code: 'mandats 3 id VALEUR_OBLIGATOIRE LIGNE_ECARTEE',
  },
  'répète l’identifiant d’un autre': {
    fait: () =>
      sousMandat()
        .fournisseur(3)
        .memoire(3, 3, 3)
        .ajouter('mandats', { id: 'D1', ...MANDAT, mandataire_id: 'F3' })
        .ajouter('mandats', { id: 'D1', ...MANDAT }),
    code: 'mandats 3 id IDENTIFIANT_REPETE LIGNE_ECARTEE',
  },
};

/** Of every column that is read as it is, the most that it may hold. */
const auPlus = (fichier: NomDeFichier): Readonly<Record<string, string>> =>
  Object.fromEntries(
    FICHIERS[fichier].colonnes.flatMap(({ nom, type, longueur }) => {
      if (type === 'texte') return [[nom, 'é'.repeat(longueur ?? 0)]];
      if (type === 'centimes') return [[nom, '9999999999999,99']];
      if (type === 'milliemes') return [[nom, '9007199254740,991']];
      if (type === 'taux') return [[nom, '100,00']];
      if (type === 'entier') return [[nom, '9999999999999']];
      return [];
    }),
  );

const ID = (lettre: string): string => lettre.repeat(64);

for (const dialect of testDialects) {
  describe(`Les exports difficiles sur ${dialect}`, () => {
    describe('dont un mandat', () => {
      for (const [mal, { fait, code }] of Object.entries(MANDATS_MALADES)) {
        describe(mal, () => {
          const opened = freshOpenedDatabase(dialect);

          it('n’ouvrent pas le mandant aux personnes du mandataire', async () => {
            const chantier = await unChantier(opened());
            await chantier.prendre(fait().ecrire());

            const { rattachements, mandats } = await photographie(opened().database);
            const siens = (rattachements as readonly Rattachement[]).filter(
              ({ courriel }) => courriel === 'personne.2@export.example',
            );
            expect(siens).to.have.lengthOf(1);
            expect(
              mandats?.filter((un) => (un as { du: string; au: string }).au === '2019-12-31'),
            ).to.have.lengthOf(mal.startsWith('répète') ? 1 : 0);
            expect(codesDe(chantier)).to.include(code);
          });
        });
      }
    });

    describe('dont l’auteur', () => {
      const opened = freshOpenedDatabase(dialect);
      let chantier: Chantier;

      before(async () => {
        chantier = await unChantier(opened());
        await chantier.prendre(
          unExport()
            .fournisseur(1)
            .changer('utilisateurs', 'U1', { courriel: 'sans-arobase' })
            .memoire(1, 1, 1)
            .fournisseur(2)
            .memoire(2, 2, 2)
            .changer('memoires', 'M2', { utilisateur_id: '' })
            .fournisseur(3)
            .ecrire(),
        );
      });

      it('ne peut être lu, ou n’est pas nommé, gardent la structure et son histoire', async () => {
        const { fiches, memoires, lignes, comptes } = await photographie(opened().database);

        expect((fiches as readonly { statut: string }[]).map(({ statut }) => statut)).to.deep.equal([
          'INACTIVE',
          'INACTIVE',
        ]);
        expect(memoires).to.have.lengthOf(2);
        expect(lignes).to.have.lengthOf(2);
        expect(comptes).to.deep.equal([]);
      });

      it('ne disent sans mémoire que ceux qui n’en ont pas', () => {
        expect(codesDe(chantier).filter((code) => code.includes('FOURNISSEUR_SANS_MEMOIRE'))).to.deep.equal([
          'fournisseurs 4 id FOURNISSEUR_SANS_MEMOIRE NON_REPRIS',
        ]);
        expect(codesDe(chantier)).to.include('memoires 2 utilisateur_id REFERENCE_INCONNUE VALEUR_OMISE');
      });
    });

    describe('dont chaque colonne est pleine', () => {
      const opened = freshOpenedDatabase(dialect);

      it('sont repris en entier, pour une personne comme pour une société', async () => {
        const chantier = await unChantier(opened());
        const plein = unExport()
          .ajouter('fournisseurs', {
            ...auPlus('fournisseurs'),
            id: ID('F'),
            type_identifiant: 'PARTICULIER',
          })
          .ajouter('fournisseurs', { ...auPlus('fournisseurs'), id: ID('G'), type_identifiant: 'SIRET' });
        for (const lettre of ['F', 'G']) {
          const u = ID(lettre.toLowerCase());
          const m = ID(lettre === 'F' ? 'M' : 'N');
          plein
            .ajouter('utilisateurs', {
              ...auPlus('utilisateurs'),
              id: u,
              fournisseur_id: ID(lettre),
              courriel: `${lettre.repeat(64)}@${'d'.repeat(60)}.${'d'.repeat(60)}.${'d'.repeat(60)}.fr`,
            })
            .ajouter('comptes_bancaires', {
              ...auPlus('comptes_bancaires'),
              id: u,
              fournisseur_id: ID(lettre),
              iban: 'FR7630006000011234567890189',
            })
            .ajouter('memoires', {
              ...auPlus('memoires'),
              id: m,
              fournisseur_id: ID(lettre),
              utilisateur_id: u,
              compte_bancaire_id: u,
            })
            .ajouter('lignes', { ...auPlus('lignes'), memoire_id: m })
            .ajouter('etats', { ...auPlus('etats'), memoire_id: m })
            .piece(lettre, lettre, { ...auPlus('pieces'), memoire_id: m })
            .piece(`${lettre}2`, `${lettre}2`, { ...auPlus('pieces'), fournisseur_id: ID(lettre) });
        }
        await chantier.prendre(plein.ecrire());

        const { memoires, lignes, fichiers, historique, pieces } = await photographie(opened().database);
        for (const rangees of [memoires, lignes, fichiers, historique, pieces])
          expect(rangees).to.have.lengthOf(2);
        expect((memoires?.[0] as { categorie: string }).categorie).to.have.lengthOf(100);
        expect(codesDe(chantier)).to.include.members([
          'memoires 2 categorie CODE_INCONNU GARDE_TEL_QUEL',
          'pieces 2 type CODE_INCONNU TYPE_AUTRE',
          'pieces 3 type CODE_INCONNU TYPE_AUTRE',
        ]);
      });

      it('le sont aussi quand la coupe tombe au milieu d’un caractère', async () => {
        const chantier = await unChantier(opened());
        const impair = (longueur: number): string => `${'a'.repeat(longueur - 1)}😀😀`;
        await chantier.prendre(
          unExport()
            .fournisseur(7, {
              raison_sociale: impair(200),
              adresse: impair(100),
              complement: impair(100),
              code_postal: impair(12),
            })
            .memoire(7, 7, 7)
            .ecrire(),
        );

        const fiche = await opened()
          .database.from<{ ligne1: string; code_postal: string }>('structures_fiches')
          .where({ ligne1: 'a'.repeat(99) });
        expect(fiche).to.have.lengthOf(1);
        expect(fiche[0]?.code_postal).to.equal('a'.repeat(11));
      });
    });

    describe('dont un taux ou un statut ne se lit pas', () => {
      const opened = freshOpenedDatabase(dialect);
      let chantier: Chantier;

      before(async () => {
        chantier = await unChantier(opened());
        await chantier.prendre(
          unExport()
            .fournisseur(1, { statut: 'SUSPENDU' })
            .memoire(1, 1, 1)
            .fournisseur(2)
            .utilisateur(21, 2, { statut: 'BLOQUE', role: 'UTILISATEUR' })
            .utilisateur(22, 2, { statut: '', role: 'UTILISATEUR' })
            .memoire(2, 2, 2)
            .memoire(21, 21, 2)
            .memoire(22, 22, 2)
            .ajouter('lignes', { memoire_id: 'M1', rang: '2', taux_tva: '21474836,48', montant_ht: '0,00' })
            .ecrire(),
        );
      });

      it('n’ouvrent d’accès ni à la personne ni à la structure, et le disent', async () => {
        const { rattachements, fiches, invitations } = await photographie(opened().database);
        const statutDe = (courriel: string) =>
          (rattachements as readonly Rattachement[]).find((un) => un.courriel === courriel)?.statut;

        expect(statutDe('personne.21@export.example')).to.equal('DESACTIVEE');
        expect(statutDe('personne.22@export.example')).to.equal('VALIDEE');
        expect(invitations).to.not.deep.include({ courriel: 'personne.21@export.example' });
        expect((fiches as readonly { statut: string }[]).map(({ statut }) => statut)).to.deep.equal([
          'INACTIVE',
          'ACTIVE',
        ]);
        expect(codesDe(chantier)).to.include.members([
          'fournisseurs 2 statut CODE_INCONNU ACCES_FERME',
          'utilisateurs 4 statut CODE_INCONNU ACCES_FERME',
        ]);
      });

      it('gardent la ligne sans son taux', async () => {
        const { lignes } = await photographie(opened().database);

        expect((lignes as readonly { taux_tva: number | null }[]).map(({ taux_tva }) => taux_tva)).to.include(
          null,
        );
        expect(codesDe(chantier)).to.include('lignes 6 taux_tva NOMBRE_ILLISIBLE VALEUR_OMISE');
      });
    });

    describe('dont des rangs ne se suivent pas', () => {
      const opened = freshOpenedDatabase(dialect);

      it('range les lignes et les états dans leur ordre, sans trou', async () => {
        const monde = unExport().fournisseur(1).memoire(1, 1, 1).memoire(2, 1, 1);
        for (const rang of ['9', '0', '4'])
          monde
            .ajouter('lignes', { memoire_id: 'M1', rang, libelle: `au rang ${rang}`, montant_ht: '0,00' })
            .ajouter('etats', {
              memoire_id: 'M1',
              rang,
              etat: 'EN_COURS',
              date: `1${rang}/06/2020 10:00:00`,
              acteur: `au rang ${rang}`,
            });
        await (await unChantier(opened())).prendre(monde.ecrire());

        const { database } = opened();
        const { id } = (await database
          .from<{ id: number; numero: string }>('memoires_memoires')
          .where({ numero: '0000000001' })
          .first())!;
        const parties = (table: string) =>
          database
            .from<{ memoire_id: number; rang: number; libelle?: string; acteur_nom?: string }>(table)
            .where({ memoire_id: id })
            .orderBy('rang');
        const lignes = await parties('memoires_lignes');
        const etats = await parties('memoires_historique');
        expect(lignes.map(({ rang }) => rang)).to.deep.equal([0, 1, 2, 3]);
        expect([lignes[0], ...lignes.slice(-2)].map((ligne) => ligne?.libelle)).to.deep.equal([
          'au rang 0',
          'au rang 4',
          'au rang 9',
        ]);
        expect(etats.map(({ rang }) => rang)).to.deep.equal([...etats.keys()]);
        expect([etats[0], ...etats.slice(-2)].map((etat) => etat?.acteur_nom)).to.deep.equal([
          'au rang 0',
          'au rang 4',
          'au rang 9',
        ]);
      });
    });

    describe('dont un numéro est porté par un mémoire déposé ici', () => {
      const opened = freshOpenedDatabase(dialect);

      it('le disent, à blanc comme pour de bon', async () => {
        const chantier = await unChantier(opened());
        await chantier.prendre(unExport().fournisseur(9).memoire(77, 9, 9).memoire(78, 9, 9).ecrire());
        await opened()
          .database.from('memoires_memoires')
          .where({ numero: '0000000077' })
          .update({ repris_le: null, numero_serie: 0 });
        await opened().database.from('reprise_liens').where({ ancien_id: 'M77' }).delete();
        const chemin = unExport().fournisseur(1).memoire(77, 1, 1).memoire(78, 1, 1).ecrire();
        const attendu = ['memoires 2 numero NUMERO_REPETE GARDE_TEL_QUEL'];
        const repetes = (): readonly string[] =>
          codesDe(chantier).filter((code) => code.includes('NUMERO_REPETE'));

        await chantier.importer.execute({ chemin, aBlanc: true, rapport: 'rapport.csv', suivi: SANS_SUIVI });
        expect(repetes()).to.deep.equal(attendu);
        await chantier.prendre(chemin);
        expect(repetes()).to.deep.equal(attendu);
      });
    });

    describe('dont la reprise est longue', () => {
      const opened = freshOpenedDatabase(dialect);

      it('ne laissent personne déposer sous un numéro qui va arriver', async () => {
        const comptesAlors: number[] = [];
        const chantier = await unChantier(opened(), (memoires) =>
          memoiresDont(memoires, {
            numeroterAuDela: async (numero) => {
              comptesAlors.push((await opened().database.from('comptes_utilisateurs').select('id')).length);
              return memoires.numeroterAuDela(numero);
            },
          }),
        );
        await chantier.prendre(unExport().fournisseur(1).memoire(1, 1, 1).ecrire());

        expect(comptesAlors).to.deep.equal([0]);
      });
    });

    describe('dans une archive refusée', () => {
      const opened = freshOpenedDatabase(dialect);

      it('ne laissent rien de déballé, ni rien sur le quai', async () => {
        const chantier = await unChantier(opened());
        const dossier = unExport().fournisseur(1).memoire(1, 1, 1).ecrire();
        writeFileSync(join(dossier, 'pieces.csv'), 'autre chose');
        const chemin = await tarGz(join(chantier.dossier, 'export.tar.gz'), entreesDe(dossier));

        await rejection(chantier.prendre(chemin), ExportRefuse);
        await rejection(chantier.verifier.execute({ chemin, suivi: SANS_SUIVI }), ExportRefuse);

        expect(readdirSync(join(chantier.dossier, 'reprise'))).to.deep.equal([]);
        expect(await new BaseDuQuai(opened().database).existe('fournisseurs').catch(() => false)).to.equal(
          false,
        );
      });
    });

    describe('dont un mémoire perd son numéro', () => {
      const opened = freshOpenedDatabase(dialect);

      it('ne donnent pas deux fois le même numéro de brouillon', async () => {
        const chantier = await unChantier(opened());
        const export1 = (): ExportDeTest => unExport().fournisseur(1).memoire(1, 1, 1);
        await chantier.prendre(export1().ecrire());
        await chantier.prendre(
          export1()
            .changer('memoires', 'M1', { numero: '' })
            .memoire(2, 1, 1, { etat: 'BROUILLON', numero: '' })
            .memoire(3, 1, 1, { etat: 'BROUILLON', numero: '' })
            .ecrire(),
        );

        const rows = await opened().database.from<{ numero_brouillon: string }>('memoires_memoires');
        expect(new Set(rows.map(({ numero_brouillon }) => numero_brouillon)).size).to.equal(3);
      });
    });
  });
}
