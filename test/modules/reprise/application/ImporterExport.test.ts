import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { KnexMemoireRepository } from '../../../../src/modules/memoires/adapters/persistence/KnexMemoireRepository.ts';
import { KnexNumerosDeMemoire } from '../../../../src/modules/memoires/adapters/persistence/KnexNumerosDeMemoire.ts';
import { KnexRattachementRepository } from '../../../../src/modules/structures/adapters/persistence/KnexRattachementRepository.ts';
import { KnexStructureRepository } from '../../../../src/modules/structures/adapters/persistence/KnexStructureRepository.ts';
import { KnexUtilisateurRepository } from '../../../../src/modules/comptes/adapters/persistence/KnexUtilisateurRepository.ts';
import { siretDOrigine } from '../../../../src/modules/reprise/adapters/generation/identifiantsDOrigine.ts';
import type { Rattachement } from '../../../../src/modules/structures/domain/rattachement/Rattachement.ts';
import type { Structure } from '../../../../src/modules/structures/domain/structure/Structure.ts';
import type { Utilisateur } from '../../../../src/modules/comptes/domain/Utilisateur.ts';
import { lireCourriel } from '../../../../src/kernel/domain/Courriel.ts';
import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { RepriseEnCours } from '../../../../src/modules/reprise/domain/erreurs.ts';
import { ExportRefuse } from '../../../../src/modules/reprise/domain/ExportRefuse.ts';
import { freshOpenedDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { photographie } from '../support/photographie.ts';
import { SANS_SUIVI, unChantier, type Chantier } from '../support/unChantier.ts';
import { unExport, type ExportDeTest } from '../support/unExport.ts';

const compteDe = (fait: Awaited<ReturnType<Chantier['prendre']>>, nature: string) => {
  const compte = fait.bilan.comptes.find((un) => un.nature === nature);
  if (!compte) throw new Error(`nothing counted of ${nature}`);
  return { ...compte };
};

const codes = ({ anomalies }: Chantier): readonly string[] =>
  anomalies.map(({ fichier, ligne, colonne, code, consequence }) =>
    [fichier, ligne, colonne, code, consequence].join(' '),
  );

for (const dialect of testDialects) {
  describe(`ImporterExport sur ${dialect}`, () => {
    const lire = (opened: ReturnType<ReturnType<typeof freshOpenedDatabase>>) => {
      const { database } = opened;
      const adresse = (texte: string) => lireCourriel(texte) ?? lireCourriel('inconnu@export.example');
      return {
        compte: async (n: number): Promise<Utilisateur> => {
          const courriel = adresse(`personne.${n}@export.example`);
          const compte =
            courriel && (await new KnexUtilisateurRepository(database).findParCourriel(courriel));
          if (!compte) throw new Error(`nobody ${n}`);
          return compte;
        },
        structure: async (n: number): Promise<Structure> => {
          const identifiant = { type: 'SIRET', valeur: siretDOrigine(n) } as const;
          const structure = await new KnexStructureRepository(database).findParIdentifiant(identifiant);
          if (!structure) throw new Error(`no structure ${n}`);
          return structure;
        },
        rattachement: async (personne: Utilisateur, structure: Structure): Promise<Rattachement> => {
          const liens = new KnexRattachementRepository(database);
          const lien = await liens.findOuvert(personne.etat.id, structure.donnees.id);
          if (!lien) throw new Error('not attached');
          return lien;
        },
        memoire: async (numero: string) => {
          const rows = await database
            .from<{ id: number; numero: string }>('memoires_memoires')
            .where({ numero });
          const [row] = rows;
          if (!row) throw new Error(`no mémoire ${numero}`);
          return (await new KnexMemoireRepository(database).get(row.id)).etat;
        },
      };
    };

    describe('la première fois', () => {
      const opened = freshOpenedDatabase(dialect);
      let chantier: Chantier;
      let fait: Awaited<ReturnType<Chantier['prendre']>>;

      before(async () => {
        chantier = await unChantier(opened());
        fait = await chantier.prendre(
          unExport()
            .fournisseur(1)
            .memoire(1, 1, 1, { juridiction: 'TGI de Lyon', compte_bancaire_id: 'B1' })
            .memoire(2, 1, 1, { etat: 'EN_COURS', juridiction: 'TGI de Villeurbanne', montant_ttc: '120,00' })
            .piece('P1', 'attestation', { memoire_id: 'M1', type: 'Attestation de mission' })
            .piece('P2', 'kbis', { fournisseur_id: 'F1', nom: 'kbis.txt', type: 'Extrait Kbis' })
            .fournisseur(2)
            .utilisateur(3, 1, { role: 'UTILISATEUR' })
            .ecrire(),
        );
      });

      it('ouvre un compte sans mot de passe, qui garde la dernière connexion', async () => {
        const { etat } = await lire(opened()).compte(1);

        expect(etat).to.deep.include({
          statut: 'A_ACTIVER',
          motDePasse: null,
          nom: 'Martin',
          prenom: 'Alice',
        });
        expect(etat.connexionCourante).to.deep.equal(new Date('2026-06-05T08:00:00.000Z'));
        expect(etat.creeLe).to.deep.equal(new Date('2014-03-02T08:00:00.000Z'));
      });

      it('crée la structure avec sa catégorie, son régime, son RIB daté et l’espace Mémoires ouvert', async () => {
        const { donnees } = await lire(opened()).structure(1);

        expect(donnees).to.deep.include({ statut: 'ACTIVE', categorie: 'INTERPRETE_TRADUCTEUR', version: 1 });
        expect(donnees.regimes).to.deep.equal([{ code: 'FRANCHISE', du: jour('2014-03-02') }]);
        expect(donnees.espaces).to.include('MEMOIRES');
        expect(donnees.comptesBancaires).to.have.lengthOf(1);
        expect(donnees.comptesBancaires[0]).to.deep.include({ du: jour('2014-03-02'), au: null, bic: null });
        expect(donnees.adresse.pays).to.equal('FR');
      });

      it('rattache la personne comme gestionnaire principal, avec ses espaces', async () => {
        const { compte, structure, rattachement } = lire(opened());
        const { donnees } = await rattachement(await compte(1), await structure(1));

        expect(donnees).to.deep.include({ statut: 'VALIDEE', role: 'PRINCIPAL' });
        expect(donnees.espaces).to.deep.include({ MEMOIRES: 'MODIFICATION' });
      });

      it('reprend le mémoire avec son numéro, son état, ses lignes, son histoire et ses pièces', async () => {
        const { compte, structure, memoire } = lire(opened());
        const repris = await memoire('0000000001');
        const { donnees } = await structure(1);

        expect(repris).to.deep.include({ etat: 'PAYE', reference: 'R-1', structureId: donnees.id });
        expect(repris.createurId).to.equal((await compte(1)).etat.id);
        expect(repris.entete.juridictionId).to.equal(7);
        expect(repris.entete.compteBancaireId).to.equal(donnees.comptesBancaires[0]?.id);
        expect(repris.lignes).to.have.lengthOf(1);
        expect(repris.historique.length).to.be.greaterThan(1);
        expect(repris.pieces.map(({ type, nom }) => [type, nom])).to.deep.equal([
          ['ATTESTATION_MISSION', 'attestation.txt'],
        ]);
        const [piece] = repris.pieces;
        const morceaux: Buffer[] = [];
        for await (const morceau of await chantier.fichiers.open(piece?.sha256 ?? ''))
          morceaux.push(morceau as Buffer);
        expect(Buffer.concat(morceaux).toString()).to.equal('attestation');
      });

      it('garde le nom de la juridiction qu’il ne reconnaît pas, et le dit', async () => {
        const repris = await lire(opened()).memoire('0000000002');

        expect(repris.entete.juridictionId).to.equal(null);
        expect(repris.destinataire?.nom).to.equal('TGI de Villeurbanne');
        expect(codes(chantier)).to.include('memoires 3 juridiction JURIDICTION_INCONNUE GARDE_TEL_QUEL');
        expect(codes(chantier)).to.include('memoires 3 montant_ttc TOTAL_TTC GARDE_TEL_QUEL');
      });

      it('laisse de côté, en le disant, qui n’a saisi aucun mémoire', async () => {
        expect(codes(chantier)).to.include('utilisateurs 3 id UTILISATEUR_SANS_MEMOIRE NON_REPRIS');
        expect(codes(chantier)).to.include('utilisateurs 4 id UTILISATEUR_SANS_MEMOIRE NON_REPRIS');
        expect(codes(chantier)).to.include('fournisseurs 3 id FOURNISSEUR_SANS_MEMOIRE NON_REPRIS');
        expect(compteDe(fait, 'utilisateurs')).to.deep.include({ lus: 3, repris: 1, ecartes: 2 });
        expect(compteDe(fait, 'fournisseurs')).to.deep.include({ lus: 2, repris: 1, ecartes: 1 });
      });

      it('compte tout ce qui a été lu', () => {
        expect(compteDe(fait, 'memoires')).to.deep.include({ lus: 2, repris: 2, ecartes: 0 });
        expect(compteDe(fait, 'lignes')).to.deep.include({ lus: 2, repris: 2, ecartes: 0 });
        expect(compteDe(fait, 'etats')).to.deep.include({ lus: 4, repris: 4, ecartes: 0 });
        expect(compteDe(fait, 'pieces')).to.deep.include({ lus: 2, repris: 2, ecartes: 0 });
      });

      it('garde les documents de la structure pour les joindre', async () => {
        const cliche = await photographie(opened().database);
        expect(cliche.pieces).to.have.lengthOf(1);
        expect(cliche.pieces?.[0]).to.deep.include({ nom: 'kbis.txt', type: 'AUTRE' });
      });

      it('ne laisse rien sur le quai, ni lettre ni travail', async () => {
        expect(await opened().database.from('platform_travaux').select('id')).to.deep.equal([]);
        expect(await opened().database.from('platform_evenements').select('id')).to.deep.equal([]);
        expect(chantier.lettres).to.deep.equal([]);
      });
    });

    describe('de nouveau', () => {
      const opened = freshOpenedDatabase(dialect);
      const export1 = (): ExportDeTest =>
        unExport()
          .fournisseur(1)
          .memoire(1, 1, 1)
          .memoire(2, 1, 1, { etat: 'EN_COURS', date_etat: '10/02/2015 08:00:00' })
          .piece('P1', 'attestation', { memoire_id: 'M1' });
      let chantier: Chantier;
      let chemin: string;

      before(async () => {
        chantier = await unChantier(opened());
        chemin = export1().ecrire();
        await chantier.prendre(chemin);
      });

      it('le même export ne change rien, et le dit', async () => {
        const avant = await photographie(opened().database);

        const fait = await chantier.prendre(chemin);

        expect(await photographie(opened().database)).to.deep.equal(avant);
        for (const nature of [
          'fournisseurs',
          'utilisateurs',
          'comptes_bancaires',
          'memoires',
          'lignes',
          'pieces',
        ]) {
          const { lus, inchanges } = compteDe(fait, nature);
          expect(inchanges, nature).to.equal(lus);
        }
      });

      it('un export ultérieur ajoute ce qui est nouveau et met à jour ce que personne n’a touché ici', async () => {
        const { structure, compte, memoire } = lire(opened());
        const fait = await chantier.prendre(
          export1()
            .changer('fournisseurs', 'F1', { ville: 'Villeurbanne' })
            .changer('comptes_bancaires', 'B1', { date_fin: '31/12/2026' })
            .changer('utilisateurs', 'U1', { nom: 'Martin-Roy' })
            .changer('memoires', 'M2', { etat: 'VALIDE', date_etat: '01/07/2026 08:00:00' })
            .memoire(3, 1, 1)
            .fournisseur(4)
            .memoire(4, 4, 4)
            .ecrire(),
        );

        expect((await structure(1)).donnees.adresse.ville).to.equal('Villeurbanne');
        expect((await structure(1)).donnees.comptesBancaires[0]?.au).to.equal(jour('2026-12-31'));
        expect(compteDe(fait, 'comptes_bancaires')).to.deep.include({ lus: 2, repris: 1, misAJour: 1 });
        expect((await compte(1)).etat.nom).to.equal('Martin-Roy');
        expect((await memoire('0000000002')).etat).to.equal('CERTIFIE');
        expect((await memoire('0000000003')).etat).to.equal('PAYE');
        expect((await memoire('0000000004')).structureId).to.equal((await structure(4)).donnees.id);
        expect(compteDe(fait, 'memoires')).to.deep.include({ lus: 4, repris: 2, misAJour: 1, inchanges: 1 });
        expect(compteDe(fait, 'fournisseurs')).to.deep.include({ lus: 2, repris: 1, misAJour: 1 });
        expect(compteDe(fait, 'utilisateurs')).to.deep.include({ lus: 2, repris: 1, misAJour: 1 });
      });

      it('ce qui a été modifié ici est laissé, et signalé', async () => {
        const { structure, compte, memoire } = lire(opened());
        const { id } = await memoire('0000000002');
        await opened()
          .database.from('memoires_memoires')
          .where({ id })
          .update({ version: 2, commentaire: 'vu ici' });
        const fiche = await structure(1);
        await opened()
          .database.from('structures_fiches')
          .where({ id: fiche.donnees.id })
          .increment('version', 1);
        const alice = await compte(1);
        await opened()
          .database.from('comptes_utilisateurs')
          .where({ id: alice.etat.id })
          .update({ statut: 'ACTIF' });

        await chantier.prendre(
          export1()
            .changer('fournisseurs', 'F1', { ville: 'Bron' })
            .changer('utilisateurs', 'U1', { nom: 'Autre' })
            .changer('memoires', 'M2', { etat: 'PAYE' })
            .ecrire(),
        );

        expect((await structure(1)).donnees.adresse.ville).to.equal('Villeurbanne');
        expect((await compte(1)).etat.nom).to.equal('Martin-Roy');
        expect(await memoire('0000000002')).to.deep.include({ etat: 'CERTIFIE', commentaire: 'vu ici' });
        expect(codes(chantier)).to.include.members([
          'fournisseurs 2 id MODIFIE_ICI GARDE_ICI',
          'utilisateurs 2 id MODIFIE_ICI GARDE_ICI',
          'memoires 3 id MODIFIE_ICI GARDE_ICI',
        ]);
      });
    });

    describe('un export ultérieur', () => {
      const opened = freshOpenedDatabase(dialect);
      const export1 = (): ExportDeTest =>
        unExport()
          .fournisseur(1)
          .utilisateur(11, 1, { role: 'UTILISATEUR' })
          .utilisateur(12, 1, { role: 'UTILISATEUR' })
          .fournisseur(2)
          .memoire(1, 1, 1)
          .memoire(11, 11, 1)
          .memoire(12, 12, 1)
          .memoire(2, 2, 2)
          .piece('P1', 'mandat', { fournisseur_id: 'F1' })
          .ajouter('mandats', { id: 'D1', mandant_id: 'F1', mandataire_id: 'F2', piece_id: 'P1' });
      const export2 = (): ExportDeTest =>
        export1()
          .changer('utilisateurs', 'U1', { role: 'UTILISATEUR' })
          .changer('utilisateurs', 'U11', { role: 'PRINCIPAL' })
          .changer('utilisateurs', 'U12', { statut: 'INACTIF' })
          .changer('fournisseurs', 'F2', { statut: 'INACTIF' })
          .changer('mandats', 'D1', { date_fin: '31/12/2026' });
      let chantier: Chantier;
      const etat = async () => {
        const { structure, compte, rattachement } = lire(opened());
        const une = await structure(1);
        const liens = await Promise.all(
          [1, 11, 12].map(async (n) => (await rattachement(await compte(n), une)).donnees),
        );
        const { mandats, invitations } = await photographie(opened().database);
        return {
          roles: liens.map(({ role, statut }) => `${role} ${statut}`),
          statut: (await structure(2)).donnees.statut,
          mandat: (mandats?.[0] as { au: string | null } | undefined)?.au,
          invites: (invitations as { courriel: string }[]).map(({ courriel }) => courriel),
        };
      };

      beforeEach(async () => {
        chantier = await unChantier(opened());
        await chantier.prendre(export1().ecrire());
      });
      afterEach(async () => {
        const { database } = opened();
        for (const table of [
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
        ])
          await database.from(table).delete();
        await database.from('structures_fiches').where({ publique: false }).delete();
      });

      it('met à jour les rôles, les statuts et les mandats que personne n’a touchés', async () => {
        const fait = await chantier.prendre(export2().ecrire());

        expect(await etat()).to.deep.equal({
          roles: ['SIMPLE VALIDEE', 'PRINCIPAL VALIDEE', 'SIMPLE DESACTIVEE'],
          statut: 'INACTIVE',
          mandat: '2026-12-31',
          invites: [11, 1, 2].map((n) => `personne.${n}@export.example`),
        });
        expect(compteDe(fait, 'utilisateurs')).to.deep.include({ lus: 4, misAJour: 3, inchanges: 1 });
        expect(compteDe(fait, 'fournisseurs')).to.deep.include({ lus: 2, misAJour: 1, inchanges: 1 });
        expect(compteDe(fait, 'mandats')).to.deep.include({ lus: 1, misAJour: 1 });
        expect(codes(chantier).filter((code) => code.includes('MODIFIE_ICI'))).to.deep.equal([]);
      });

      it('revient sur ce qu’il avait apporté, et repris une fois de plus n’y change rien', async () => {
        const avant = await etat();
        await chantier.prendre(export2().ecrire());
        await chantier.prendre(export1().ecrire());

        expect(await etat()).to.deep.equal(avant);
        const cliche = await photographie(opened().database);
        await chantier.prendre(export1().ecrire());
        expect(await photographie(opened().database)).to.deep.equal(cliche);
      });

      it('compte comme mise à jour la personne dont seul le rôle a pu l’être', async () => {
        await opened().database.from('comptes_utilisateurs').update({ statut: 'ACTIF' });

        const fait = await chantier.prendre(export2().ecrire());

        expect((await etat()).roles).to.deep.equal([
          'SIMPLE VALIDEE',
          'PRINCIPAL VALIDEE',
          'SIMPLE DESACTIVEE',
        ]);
        expect(compteDe(fait, 'utilisateurs')).to.deep.include({ lus: 4, misAJour: 3, inchanges: 1 });
      });

      it('laisse ce qu’une personne d’ici a modifié, et le dit', async () => {
        const { database } = opened();
        const avant = await etat();
        const { structure, compte, rattachement } = lire(opened());
        for (const n of [1, 12]) {
          const { donnees } = await rattachement(await compte(n), await structure(1));
          await database.from('structures_rattachements').where({ id: donnees.id }).update({ version: 2 });
        }
        const { donnees } = await structure(2);
        await database.from('structures_fiches').where({ id: donnees.id }).update({ version: 2 });
        await database.from('structures_mandats').update({ version: 2 });

        await chantier.prendre(export2().ecrire());

        const { roles, statut, mandat } = await etat();
        expect({ statut, mandat }).to.deep.equal({ statut: avant.statut, mandat: avant.mandat });
        expect(roles).to.deep.equal(['PRINCIPAL VALIDEE', 'SECONDAIRE VALIDEE', 'SIMPLE VALIDEE']);
        expect(codes(chantier).filter((code) => code.includes('MODIFIE_ICI'))).to.deep.equal([
          'fournisseurs 3 id MODIFIE_ICI GARDE_ICI',
          'utilisateurs 2 role MODIFIE_ICI GARDE_ICI',
          'utilisateurs 4 role MODIFIE_ICI GARDE_ICI',
          'mandats 2 id MODIFIE_ICI GARDE_ICI',
        ]);
      });
    });

    describe('les personnes et les structures', () => {
      const opened = freshOpenedDatabase(dialect);
      let chantier: Chantier;

      before(async () => {
        chantier = await unChantier(opened());
        await chantier.prendre(
          unExport()
            .fournisseur(1)
            .fournisseur(2, { identifiant: siretDOrigine(1), raison_sociale: 'Le même' })
            .changer('utilisateurs', 'U2', { courriel: ' Personne.1@Export.Example ', role: 'UTILISATEUR' })
            .memoire(1, 1, 1)
            .memoire(2, 2, 2)
            .fournisseur(3)
            .utilisateur(31, 3, { date_creation: '01/01/2013 00:00:00' })
            .utilisateur(32, 3, { role: 'UTILISATEUR', statut: 'INACTIF' })
            .memoire(3, 3, 3)
            .memoire(31, 31, 3)
            .memoire(32, 32, 3)
            .fournisseur(4)
            .changer('utilisateurs', 'U4', { role: 'UTILISATEUR' })
            .utilisateur(41, 4, { role: 'UTILISATEUR' })
            .memoire(4, 4, 4, { date_depot: '01/01/2020 00:00:00' })
            .memoire(41, 41, 4, { date_depot: '01/01/2021 00:00:00' })
            .fournisseur(5, {
              type_identifiant: 'PARTICULIER',
              identifiant: 'P-77',
              nom: 'Robin',
              prenom: 'Antoine',
            })
            .memoire(5, 5, 5)
            .fournisseur(6, { identifiant: '12345678901234', statut: 'RESTREINT', categorie: 'Astrologue' })
            .memoire(6, 6, 6)
            .memoire(61, 5, 6)
            .ecrire(),
        );
      });

      it('deux fournisseurs du même SIRET sont une structure, une adresse est un compte', async () => {
        const { structure, compte, rattachement, memoire } = lire(opened());
        const une = await structure(1);

        expect((await memoire('0000000002')).structureId).to.equal(une.donnees.id);
        expect((await memoire('0000000002')).createurId).to.equal((await compte(1)).etat.id);
        expect(une.donnees.comptesBancaires).to.have.lengthOf(2);
        expect((await rattachement(await compte(1), une)).donnees.role).to.equal('PRINCIPAL');
        expect(codes(chantier)).to.include('fournisseurs 3 identifiant SIRET_PARTAGE STRUCTURES_REUNIES');
      });

      it('de plusieurs principaux le plus ancien reste, les autres deviennent secondaires', async () => {
        const { structure, compte, rattachement } = lire(opened());
        const trois = await structure(3);

        expect((await rattachement(await compte(31), trois)).donnees.role).to.equal('PRINCIPAL');
        expect((await rattachement(await compte(3), trois)).donnees.role).to.equal('SECONDAIRE');
        expect(codes(chantier)).to.include('utilisateurs 4 role PRINCIPAUX_MULTIPLES ROLE_RETIRE');
      });

      it('qui n’avait plus d’accès n’en retrouve pas de lui-même', async () => {
        const { structure, compte, rattachement } = lire(opened());
        const { donnees } = await rattachement(await compte(32), await structure(3));

        expect(donnees).to.deep.include({ statut: 'DESACTIVEE', role: 'SIMPLE' });
        expect((await photographie(opened().database)).invitations).to.not.deep.include({
          courriel: 'personne.32@export.example',
        });
      });

      it('faute de principal, l’auteur du mémoire le plus récent le devient', async () => {
        const { structure, compte, rattachement } = lire(opened());
        const quatre = await structure(4);

        expect((await rattachement(await compte(41), quatre)).donnees.role).to.equal('PRINCIPAL');
        expect((await rattachement(await compte(4), quatre)).donnees.role).to.equal('SIMPLE');
        expect(codes(chantier)).to.include('utilisateurs 8 role PRINCIPAL_ABSENT ROLE_ATTRIBUE');
      });

      it('une personne physique reçoit un numéro d’ici', async () => {
        const { fiches } = await photographie(opened().database);
        const robin = (
          fiches as { designation: string; identifiant: string; type_identifiant: string }[]
        ).find(({ designation }) => designation === 'Antoine ROBIN');

        expect(robin?.type_identifiant).to.equal('PARTICULIER');
        expect(robin?.identifiant).to.match(/^9\d{9}$/);
      });

      it('un SIRET faux donne une structure à identifiant provisoire, un statut restreint une structure active', async () => {
        const { fiches } = await photographie(opened().database);

        const provisoire = (fiches as { identifiant: string; statut: string; categorie: string }[]).find(
          ({ identifiant }) => identifiant === 'REPF6',
        );
        expect(provisoire).to.deep.include({ statut: 'ACTIVE', categorie: 'AUTRE' });
        expect(codes(chantier)).to.include.members([
          'fournisseurs 7 statut FOURNISSEUR_RESTREINT STRUCTURE_ACTIVE',
          'fournisseurs 7 categorie CODE_INCONNU CATEGORIE_AUTRE',
        ]);
      });

      it('qui a saisi pour une autre structure, sans mandat, y est rattaché aussi', async () => {
        const { rattachements } = await photographie(opened().database);

        const siens = (rattachements as { courriel: string; identifiant: string }[]).filter(
          ({ courriel }) => courriel === 'personne.5@export.example',
        );
        expect(siens).to.have.lengthOf(2);
        expect(siens.map(({ identifiant }) => identifiant)).to.include('REPF6');
      });
    });

    describe('ce qui est là déjà', () => {
      const opened = freshOpenedDatabase(dialect);

      it('un compte et une structure d’ici servent, sans être changés', async () => {
        const chantier = await unChantier(opened());
        await chantier.prendre(unExport().fournisseur(1).memoire(1, 1, 1).ecrire());
        await opened().database.from('reprise_liens').delete();
        await opened().database.from('memoires_historique').delete();
        await opened().database.from('memoires_recherche').delete();
        await opened().database.from('memoires_lignes').delete();
        await opened().database.from('memoires_debours').delete();
        await opened().database.from('memoires_memoires').delete();
        const { id } = (await lire(opened()).compte(1)).etat;
        await opened()
          .database.from('comptes_utilisateurs')
          .where({ id })
          .update({ nom: 'D’ici', statut: 'ACTIF' });

        await chantier.prendre(
          unExport()
            .fournisseur(1, { ville: 'Ailleurs' })
            .utilisateur(11, 1)
            .memoire(1, 1, 1)
            .memoire(11, 11, 1)
            .ajouter('comptes_bancaires', {
              id: 'B9',
              fournisseur_id: 'F1',
              iban: 'FR7630006000011234567890189',
            })
            .ecrire(),
        );

        const { compte, structure, rattachement } = lire(opened());
        const une = await structure(1);
        expect((await compte(1)).etat.nom).to.equal('D’ici');
        expect(une.donnees.adresse.ville).to.equal('Lyon');
        expect(une.donnees.comptesBancaires).to.have.lengthOf(2);
        expect((await rattachement(await compte(1), une)).donnees.role).to.equal('PRINCIPAL');
        expect((await rattachement(await compte(11), une)).donnees.role).to.equal('SECONDAIRE');
      });
    });

    describe('les mandats', () => {
      const opened = freshOpenedDatabase(dialect);
      let chantier: Chantier;

      before(async () => {
        chantier = await unChantier(opened());
        await chantier.prendre(
          unExport()
            .fournisseur(1)
            .fournisseur(2)
            .fournisseur(3)
            .memoire(1, 1, 1)
            .memoire(2, 2, 1)
            .memoire(3, 2, 2)
            .ajouter('mandats', {
              id: 'D1',
              mandant_id: 'F1',
              mandataire_id: 'F2',
              piece_id: 'P1',
              date_fin: '31/12/2025',
            })
            .ajouter('mandats', { id: 'D2', mandant_id: 'F1', mandataire_id: 'F3', piece_id: 'P1' })
            .ajouter('mandats', { id: 'D3', mandant_id: 'F2', mandataire_id: 'F1' })
            .ajouter('mandats', { id: 'D4', mandant_id: 'F2', mandataire_id: 'F1', piece_id: 'P2' })
            .piece('P1', 'mandat', { fournisseur_id: 'F1', nom: 'mandat.txt' })
            .piece('P2', 'perdu', { fournisseur_id: 'F2', nom: 'perdu.txt' })
            .ecrire(['pieces/P2.txt']),
        );
      });

      it('est repris avec son document, accepté', async () => {
        const { mandats } = await photographie(opened().database);
        expect(mandats).to.have.lengthOf(1);
        expect(mandats?.[0]).to.deep.include({
          mandant: siretDOrigine(1),
          mandataire: siretDOrigine(2),
          du: '2020-01-01',
          au: '2025-12-31',
          statut: 'ACCEPTE',
        });
      });

      it('n’est pas repris sans son autre partie, ni sans son document', () => {
        expect(codes(chantier)).to.include.members([
          'mandats 3 mandataire_id FOURNISSEUR_SANS_MEMOIRE NON_REPRIS',
          'mandats 4 piece_id VALEUR_OBLIGATOIRE LIGNE_ECARTEE',
          'mandats 5 piece_id REFERENCE_INCONNUE LIGNE_ECARTEE',
          'pieces 3 chemin PIECE_ABSENTE PIECE_OMISE',
        ]);
      });

      it('dit pour le compte de qui le mandataire a déposé, sans le rattacher au mandant', async () => {
        const { memoire, structure, compte } = lire(opened());
        const repris = await memoire('0000000002');

        expect(repris.structureId).to.equal((await structure(1)).donnees.id);
        expect(repris.mandataire?.structureId).to.equal((await structure(2)).donnees.id);
        expect(repris.createurId).to.equal((await compte(2)).etat.id);
        expect((await memoire('0000000003')).mandataire).to.equal(null);
        const { rattachements } = await photographie(opened().database);
        expect(rattachements).to.have.lengthOf(2);
      });
    });

    describe('à blanc', () => {
      const opened = freshOpenedDatabase(dialect);

      it('dit tout et n’écrit rien', async () => {
        const chantier = await unChantier(opened());
        const chemin = unExport()
          .fournisseur(1)
          .changer('utilisateurs', 'U1', { role: 'UTILISATEUR' })
          .memoire(1, 1, 1)
          .piece('P1', 'une', { memoire_id: 'M1' })
          .piece('P2', 'deux', { memoire_id: 'M1' })
          .ecrire(['pieces/P2.txt']);
        const avant = await photographie(opened().database);

        const fait = await chantier.importer.execute({
          chemin,
          aBlanc: true,
          rapport: 'rapport.csv',
          suivi: SANS_SUIVI,
        });

        expect(await photographie(opened().database)).to.deep.equal(avant);
        expect(await opened().database.from('reprise_lots').select('id')).to.deep.equal([]);
        expect(fait.lotId).to.equal(null);
        expect(compteDe(fait, 'memoires')).to.deep.include({ lus: 1, repris: 1 });
        expect(compteDe(fait, 'pieces')).to.deep.include({ lus: 2, repris: 1, ecartes: 1 });
        expect(codes(chantier)).to.include.members([
          'utilisateurs 2 role PRINCIPAL_ABSENT ROLE_ATTRIBUE',
          'pieces 3 chemin PIECE_ABSENTE PIECE_OMISE',
        ]);
      });

      it('numérote au-dessus du plus haut numéro, et signale celui qui ne laisserait rien', async () => {
        const chantier = await unChantier(opened());
        await chantier.prendre(
          unExport()
            .fournisseur(9)
            .memoire(91, 9, 9, { numero: '8999999999' })
            .memoire(92, 9, 9, { numero: '9000000000' })
            .memoire(93, 9, 9, { numero: 'A-9000000001' })
            .ecrire(),
        );

        expect(codes(chantier).filter((code) => code.includes('TROP_HAUT'))).to.deep.equal([
          'memoires 3 numero NUMERO_TROP_HAUT GARDE_TEL_QUEL',
        ]);
        const suivant = await new KnexNumerosDeMemoire(opened().database).prochainNumero();
        expect(suivant).to.equal('9000000000');
      });

      it('ne garde rien d’un export dont un fichier n’est pas celui qui est annoncé', async () => {
        const chantier = await unChantier(opened());
        const chemin = unExport().fournisseur(7).memoire(7, 7, 7).ecrire();
        appendFileSync(join(chemin, 'etats.csv'), '\n');
        const tables =
          dialect === 'postgres'
            ? "SELECT tablename FROM pg_tables WHERE tablename LIKE 'reprise_quai%'"
            : "SELECT name FROM pragma_database_list WHERE name = 'quai'";

        const { raison } = await rejection(chantier.prendre(chemin), ExportRefuse);

        expect(raison).to.equal('EMPREINTE_DIFFERENTE');
        expect(await opened().database.query({ name: 'test.quai', text: tables })).to.deep.equal([]);
        const repris = opened().database.from('reprise_liens').where({ ancien_id: 'F7' });
        expect(await repris).to.deep.equal([]);
      });

      it('deux reprises à la fois sont refusées', async () => {
        const chantier = await unChantier(opened());
        const chemin = unExport().fournisseur(8).memoire(8, 8, 8).ecrire();

        const [une, autre] = await Promise.allSettled([
          chantier.prendre(chemin),
          (await unChantier(opened())).prendre(chemin),
        ]);

        expect([une.status, autre.status].sort()).to.deep.equal(['fulfilled', 'rejected']);
        const refus = une.status === 'rejected' ? une : autre;
        await rejection(
          refus.status === 'rejected' ? Promise.reject(refus.reason as Error) : Promise.resolve(),
          RepriseEnCours,
        );
      });
    });
  });
}
