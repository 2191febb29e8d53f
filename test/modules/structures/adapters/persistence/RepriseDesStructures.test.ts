import { expect } from 'chai';
import { lireIban, type Iban } from '../../../../../src/kernel/domain/Iban.ts';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { KnexHistoriqueDesActions } from '../../../../../src/modules/structures/adapters/persistence/KnexHistoriqueDesActions.ts';
import { KnexMandatRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexMandatRepository.ts';
import { KnexPiecesReutilisables } from '../../../../../src/modules/structures/adapters/persistence/KnexPiecesReutilisables.ts';
import { KnexRattachementRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexRattachementRepository.ts';
import { KnexRepriseDesStructures } from '../../../../../src/modules/structures/adapters/persistence/KnexRepriseDesStructures.ts';
import { KnexStructureRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexStructureRepository.ts';
import type {
  StructureDOrigine,
  StructureReprise,
} from '../../../../../src/modules/structures/application/reprise/RepriseDesStructures.ts';
import { FixedClock, nextId, testIds } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';

const ibans = ['FR7630006000011234567890189', 'FR1420041010050500013M02606'].map((texte) => {
  const iban = lireIban(texte);
  if (!iban) throw new Error(`not an IBAN: ${texte}`);
  return iban;
}) as [Iban, Iban];

let rang = 100;

const uneOrigine = (ecart: Partial<StructureDOrigine> = {}): StructureDOrigine => {
  rang += 1;
  return {
    cle: `SIRET ${rang}`,
    connue: null,
    identifiant: { type: 'AUTRE', valeur: `REP${rang}` },
    fiche: {
      identite: { nature: 'MORALE', raisonSociale: 'Laboratoire Hermès' },
      adresse: { ligne1: '3 rue de la Paix', ligne2: null, codePostal: '69003', ville: 'Lyon', pays: 'FR' },
      courriel: null,
      telephone: null,
      numeroTva: null,
      numeroRcs: null,
      categorie: 'LABORATOIRE',
    },
    aReecrire: false,
    regime: 'ASSUJETTI',
    active: true,
    creeLe: new Date('2014-03-02T08:00:00.000Z'),
    comptesBancaires: [],
    personnes: [],
    ...ecart,
  };
};

const unRib = (ancienId: string, iban: Iban, au: string | null = null) => ({
  ancienId,
  connuId: null,
  libelle: 'Compte courant',
  titulaire: 'Laboratoire Hermès',
  iban,
  bic: null,
  du: jour('2015-01-01'),
  au: au === null ? null : jour(au),
});

const unePersonne = (role: 'PRINCIPAL' | 'SECONDAIRE' | 'SIMPLE' = 'PRINCIPAL', active = true) => ({
  utilisateurId: nextId(),
  role,
  active,
  depuis: new Date('2014-03-02T08:00:00.000Z'),
  connue: null,
});

for (const dialect of testDialects) {
  describe(`RepriseDesStructures sur ${dialect}`, () => {
    const database = freshDatabase(dialect);
    const clock = new FixedClock('2026-12-24T02:00:00.000Z');
    const reprise = (): KnexRepriseDesStructures => new KnexRepriseDesStructures(database(), testIds, clock);
    const prendre = async (origine: StructureDOrigine): Promise<StructureReprise> => {
      const [une] = await database().run(() => reprise().reprendre([origine]));
      if (!une) throw new Error('the structure was not taken');
      return une;
    };
    const fiche = async (id: number) => (await new KnexStructureRepository(database()).get(id)).donnees;
    const lien = async (utilisateurId: number, structureId: number) =>
      (await new KnexRattachementRepository(database()).findOuvert(utilisateurId, structureId))?.donnees;

    it('écrit une fiche que le domaine relit, avec ses dates et ses espaces', async () => {
      const une = await prendre(
        uneOrigine({ comptesBancaires: [unRib('B1', ibans[0]), unRib('B2', ibans[1])] }),
      );

      expect(une).to.deep.include({
        creee: true,
        version: 1,
        siret: null,
        designation: 'Laboratoire Hermès',
      });
      expect(une.adresse).to.deep.equal(['3 rue de la Paix', '69003 Lyon']);
      const donnees = await fiche(une.id);
      expect(donnees).to.deep.include({
        version: 1,
        statut: 'ACTIVE',
        publique: false,
        espaces: ['MEMOIRES', 'SOLLICITATIONS_EMISES'],
        categories: [{ code: 'LABORATOIRE', du: jour('2014-03-02') }],
        regimes: [{ code: 'ASSUJETTI', du: jour('2014-03-02') }],
      });
      expect(donnees.comptesBancaires.map(({ id, iban }) => [id, iban])).to.deep.equal([
        [une.comptesBancaires.get('B1')?.id, ibans[0]],
        [une.comptesBancaires.get('B2')?.id, ibans[1]],
      ]);
    });

    it('laisse sans régime ni compte celle dont on n’en connaît pas', async () => {
      const une = await prendre(uneOrigine({ regime: null, active: false, creeLe: null }));

      expect(await fiche(une.id)).to.deep.include({ regimes: [], comptesBancaires: [], statut: 'INACTIVE' });
    });

    it('ne garde qu’un compte ouvert pour un IBAN, et les comptes clos', async () => {
      const une = await prendre(
        uneOrigine({
          comptesBancaires: [
            unRib('B1', ibans[0]),
            unRib('B2', ibans[0]),
            unRib('B3', ibans[0], '2019-12-31'),
          ],
        }),
      );

      expect((await fiche(une.id)).comptesBancaires).to.have.lengthOf(2);
      expect(une.comptesBancaires.get('B2')?.id).to.equal(une.comptesBancaires.get('B1')?.id);
    });

    it('donne un numéro à chaque personne physique', async () => {
      const particulier = { nature: 'PHYSIQUE', nom: 'Robin', prenom: 'Antoine' } as const;
      const origines = [1, 2].map(() => {
        const une = uneOrigine({ identifiant: null });
        return { ...une, fiche: { ...une.fiche, identite: particulier } };
      });

      const deux = await database().run(() => reprise().reprendre(origines));

      expect(new Set(deux.map(({ identifiant }) => identifiant)).size).to.equal(2);
      for (const { identifiant } of deux) expect(identifiant).to.match(/^9\d{9}$/);
    });

    it('rattache les personnes avec leur rôle et leurs espaces', async () => {
      const [principale, ancienne] = [unePersonne(), unePersonne('SIMPLE', false)];
      const une = await prendre(uneOrigine({ personnes: [principale, ancienne] }));

      expect(await lien(principale.utilisateurId, une.id)).to.deep.include({
        statut: 'VALIDEE',
        role: 'PRINCIPAL',
        espaces: { MEMOIRES: 'MODIFICATION', SOLLICITATIONS_EMISES: 'MODIFICATION' },
        version: 1,
      });
      expect((await lien(ancienne.utilisateurId, une.id))?.statut).to.equal('DESACTIVEE');
      expect(une.rattachements.map(({ utilisateurId }) => utilisateurId)).to.deep.equal([
        principale.utilisateurId,
        ancienne.utilisateurId,
      ]);
    });

    it('note la reprise dans l’historique, sans événement', async () => {
      const une = await prendre(uneOrigine());

      const { actions } = await new KnexHistoriqueDesActions(database()).page(
        { structureIds: [une.id], acte: null, parId: null, utilisateurId: null, du: null, avant: null },
        null,
        10,
      );
      expect(actions.map(({ acte, parId }) => [acte, parId])).to.deep.equal([['structure-reprise', null]]);
      expect(await database().from('platform_evenements').select('id')).to.deep.equal([]);
    });

    it('d’une structure d’ici garde la fiche et le principal, et ajoute les comptes et les personnes', async () => {
      const principale = unePersonne();
      const origine = uneOrigine({ personnes: [principale], comptesBancaires: [unRib('B1', ibans[0])] });
      const ici = await prendre(origine);
      const autre = unePersonne();

      const reprisee = await prendre({
        ...origine,
        fiche: { ...origine.fiche, telephone: '0102030405' },
        personnes: [principale, autre],
        comptesBancaires: [unRib('B1', ibans[0]), unRib('B2', ibans[1])],
      });

      expect(reprisee).to.deep.include({ id: ici.id, creee: false, version: 2 });
      const donnees = await fiche(ici.id);
      expect(donnees.telephone).to.equal(null);
      expect(donnees.comptesBancaires).to.have.lengthOf(2);
      expect(reprisee.rattachements.map(({ utilisateurId }) => utilisateurId)).to.deep.equal([
        autre.utilisateurId,
      ]);
      expect((await lien(autre.utilisateurId, ici.id))?.role).to.equal('SECONDAIRE');
    });

    it('réécrit celle qu’elle avait apportée, tant que personne n’y a touché', async () => {
      const origine = uneOrigine();
      const { id, version } = await prendre(origine);
      const nouvelle = {
        ...origine,
        aReecrire: true,
        connue: { id, version, apportee: true },
        fiche: { ...origine.fiche, telephone: '0102030405' },
      };

      expect(await prendre(nouvelle)).to.deep.include({ id, version: 2, reecrite: true, modifieeIci: false });
      expect((await fiche(id)).telephone).to.equal('0102030405');

      const encore = { ...nouvelle, fiche: { ...origine.fiche, telephone: '0600000000' } };
      expect(await prendre(encore)).to.deep.include({ id, version: 2, reecrite: false, modifieeIci: true });
      expect((await fiche(id)).telephone).to.equal('0102030405');
    });

    it('réécrit le compte qu’elle avait apporté, sous le même id, tant que personne n’a touché à la fiche', async () => {
      const origine = uneOrigine({ comptesBancaires: [unRib('B1', ibans[0])] });
      const { id, version, comptesBancaires } = await prendre(origine);
      const connuId = comptesBancaires.get('B1')?.id ?? 0;
      const clos = { ...unRib('B1', ibans[0], '2025-12-31'), connuId };

      const encore = await prendre({
        ...origine,
        connue: { id, version, apportee: true },
        comptesBancaires: [clos],
      });

      expect(encore).to.deep.include({ version: 2 });
      expect(encore.comptesBancaires.get('B1')?.id).to.equal(connuId);
      expect((await fiche(id)).comptesBancaires.map((compte) => [compte.id, compte.au])).to.deep.equal([
        [connuId, jour('2025-12-31')],
      ]);

      const rouvert = { ...unRib('B1', ibans[0]), connuId };
      const laissee = await prendre({
        ...origine,
        connue: { id, version, apportee: true },
        comptesBancaires: [rouvert],
      });
      expect(laissee.modifieeIci).to.equal(true);
      expect(laissee.comptesBancaires.has('B1')).to.equal(false);
      expect((await fiche(id)).comptesBancaires[0]?.au).to.equal(jour('2025-12-31'));
    });

    it('redit la catégorie, le régime et le statut de celle qu’elle avait apportée', async () => {
      const origine = uneOrigine();
      const { id, version } = await prendre(origine);

      await prendre({
        ...origine,
        connue: { id, version, apportee: true },
        aReecrire: true,
        regime: 'FRANCHISE',
        active: false,
        fiche: { ...origine.fiche, categorie: 'INTERPRETE_TRADUCTEUR' },
      });

      expect(await fiche(id)).to.deep.include({
        statut: 'INACTIVE',
        categorie: 'INTERPRETE_TRADUCTEUR',
        categories: [{ code: 'INTERPRETE_TRADUCTEUR', du: jour('2014-03-02') }],
        regimes: [{ code: 'FRANCHISE', du: jour('2014-03-02') }],
      });
    });

    it('laisse telle quelle celle qu’elle avait trouvée ici', async () => {
      const origine = uneOrigine();
      const { id, version } = await prendre(origine);

      const encore = await prendre({
        ...origine,
        connue: { id, version, apportee: false },
        aReecrire: true,
        active: false,
        fiche: { ...origine.fiche, telephone: '0102030405' },
      });

      expect(encore).to.deep.include({ version: 1, reecrite: false, modifieeIci: false });
      expect(await fiche(id)).to.deep.include({ telephone: null, statut: 'ACTIVE' });
    });

    describe('des personnes qu’elle avait rattachées', () => {
      const rattacher = async () => {
        const [alice, bob] = [unePersonne(), unePersonne('SIMPLE')];
        const origine = uneOrigine({ personnes: [alice, bob] });
        const { id, version, rattachements } = await prendre(origine);
        const suivie = (personne: typeof alice) => {
          const rattachement = rattachements.find((une) => une.utilisateurId === personne.utilisateurId);
          return rattachement ? { id: rattachement.id, version: rattachement.version } : null;
        };
        const redire = (personnes: StructureDOrigine['personnes']) =>
          prendre({ ...origine, connue: { id, version, apportee: true }, personnes });
        const roles = async () => {
          const liens = [await lien(alice.utilisateurId, id), await lien(bob.utilisateurId, id)];
          return liens.map((un) => `${un?.role} ${un?.statut} ${un?.version}`);
        };
        const toucher = (personne: typeof alice) =>
          database()
            .from('structures_rattachements')
            .where({ utilisateur_id: personne.utilisateurId })
            .update({ version: 2 });
        return { alice, bob, id, suivie, redire, roles, toucher };
      };

      it('échange les rôles', async () => {
        const { alice, bob, suivie, redire, roles } = await rattacher();

        const encore = await redire([
          { ...bob, role: 'PRINCIPAL', connue: suivie(bob) },
          { ...alice, role: 'SIMPLE', connue: suivie(alice) },
        ]);

        expect(await roles()).to.deep.equal(['SIMPLE VALIDEE 2', 'PRINCIPAL VALIDEE 2']);
        expect(encore.personnesGardees).to.deep.equal([]);
        expect(encore.rattachements.map(({ version }) => version)).to.deep.equal([2, 2]);
      });

      it('ôte l’accès, et le rend', async () => {
        const { bob, suivie, redire, roles } = await rattacher();
        const { rattachements } = await redire([{ ...bob, active: false, connue: suivie(bob) }]);
        expect((await roles())[1]).to.equal('SIMPLE DESACTIVEE 2');

        await redire([{ ...bob, connue: rattachements[0] ?? null }]);
        expect((await roles())[1]).to.equal('SIMPLE VALIDEE 3');
      });

      it('garde le principal modifié ici : l’autre devient secondaire', async () => {
        const { alice, bob, suivie, redire, roles, toucher } = await rattacher();
        await toucher(alice);

        const encore = await redire([
          { ...bob, role: 'PRINCIPAL', connue: suivie(bob) },
          { ...alice, role: 'SIMPLE', connue: suivie(alice) },
        ]);

        expect(await roles()).to.deep.equal(['PRINCIPAL VALIDEE 2', 'SECONDAIRE VALIDEE 2']);
        expect(encore.personnesGardees).to.deep.equal([alice.utilisateurId]);
      });

      it('ne laisse pas la structure sans principal quand qui doit l’être a été modifiée ici', async () => {
        const { alice, bob, suivie, redire, roles, toucher } = await rattacher();
        await toucher(bob);

        const encore = await redire([
          { ...bob, role: 'PRINCIPAL', connue: suivie(bob) },
          { ...alice, role: 'SIMPLE', connue: suivie(alice) },
        ]);

        expect(await roles()).to.deep.equal(['PRINCIPAL VALIDEE 1', 'SIMPLE VALIDEE 2']);
        expect(encore.personnesGardees).to.have.members([alice.utilisateurId, bob.utilisateurId]);
        expect(encore.rattachements).to.deep.equal([]);
      });

      it('cède le rôle à qui arrive', async () => {
        const { alice, id, suivie, redire, roles } = await rattacher();
        const claire = unePersonne();

        await redire([claire, { ...alice, role: 'SIMPLE', active: false, connue: suivie(alice) }]);

        expect((await roles())[0]).to.equal('SIMPLE DESACTIVEE 2');
        expect((await lien(claire.utilisateurId, id))?.role).to.equal('PRINCIPAL');
      });
    });

    it('ne donne qu’un principal à deux fiches qui ont la même suite', async () => {
      const [ancienne, suite] = [uneOrigine(), uneOrigine()];
      const [une, autre] = [await prendre(ancienne), await prendre(suite)];
      await database().from('structures_fiches').where({ id: une.id }).update({ tete_id: autre.id });
      const [alice, bob] = [unePersonne(), unePersonne()];

      await database().run(() =>
        reprise().reprendre([
          { ...ancienne, personnes: [alice] },
          { ...suite, personnes: [bob] },
        ]),
      );

      expect((await lien(alice.utilisateurId, autre.id))?.role).to.equal('PRINCIPAL');
      expect((await lien(bob.utilisateurId, autre.id))?.role).to.equal('SECONDAIRE');
    });

    it('réécrit une fois la fiche que deux groupes disent', async () => {
      const origine = uneOrigine({ comptesBancaires: [unRib('B1', ibans[0])] });
      const { id, version } = await prendre(origine);
      const connue = { id, version, apportee: true };

      const deux = await database().run(() =>
        reprise().reprendre([
          { ...origine, cle: 'une', connue, aReecrire: true, active: false, comptesBancaires: [] },
          { ...origine, cle: 'autre', connue, active: false, comptesBancaires: [unRib('B2', ibans[1])] },
        ]),
      );

      expect(deux.map((une) => une.version)).to.deep.equal([2, 2]);
      expect(await fiche(id)).to.deep.include({ version: 2, statut: 'INACTIVE' });
      expect((await fiche(id)).comptesBancaires).to.have.lengthOf(2);
    });

    it('ne touche à rien quand rien n’est à faire', async () => {
      const origine = uneOrigine({ comptesBancaires: [unRib('B1', ibans[0])] });
      const { id, version } = await prendre(origine);

      const encore = await prendre({
        ...origine,
        connue: { id, version, apportee: true },
        comptesBancaires: [],
      });

      expect(encore).to.deep.include({ id, version: 1, reecrite: false, modifieeIci: false });
    });

    describe('ce qu’elle a apporté', () => {
      const apporter = async () => {
        const [mandant, mandataire] = await database().run(() =>
          reprise().reprendre([
            uneOrigine({ personnes: [unePersonne()] }),
            uneOrigine({ personnes: [unePersonne()] }),
          ]),
        );
        if (!mandant || !mandataire) throw new Error('the structures were not taken');
        const document = { nom: 'mandat.pdf', sha256: 'a'.repeat(64), taille: 12, mime: 'application/pdf' };
        const [mandatId = 0] = await reprise().reprendreMandats([
          {
            mandantId: mandant.id,
            mandataireId: mandataire.id,
            du: jour('2020-01-01'),
            au: jour('2025-12-31'),
            document,
          },
        ]);
        const [pieceId = 0] = await reprise().reprendrePieces([
          { ...document, structureId: mandant.id, type: 'AUTRE', nom: 'kbis.pdf' },
        ]);
        return {
          mandant,
          mandataire,
          apport: {
            structures: [mandant, mandataire],
            rattachements: [...mandant.rattachements, ...mandataire.rattachements],
            mandats: [{ id: mandatId, version: 1 }],
            pieces: [pieceId],
            utilisateurIds: [mandant, mandataire].flatMap(({ rattachements }) =>
              rattachements.map(({ utilisateurId }) => utilisateurId),
            ),
            comptesAjoutes: { structureIds: [], compteIds: [] },
          },
        };
      };

      it('se relit comme ce qui est fait ici', async () => {
        const { apport, mandant } = await apporter();

        const mandat = (await new KnexMandatRepository(database()).get(apport.mandats[0]?.id ?? 0)).donnees;
        expect(mandat).to.deep.include({ statut: 'ACCEPTE', du: jour('2020-01-01'), au: jour('2025-12-31') });
        const piece = await new KnexPiecesReutilisables(database()).get(apport.pieces[0] ?? 0);
        expect(piece).to.deep.include({ nom: 'kbis.pdf', retireeLe: null });
        expect(piece.proprietaire).to.deep.equal({ nature: 'STRUCTURE', structureId: mandant.id });
      });

      it('se redit, tant que personne n’y a touché', async () => {
        const { apport, mandant, mandataire } = await apporter();
        const [suivi = { id: 0, version: 0 }] = apport.mandats;
        const parties = { mandantId: mandant.id, mandataireId: mandataire.id, du: jour('2020-01-01') };
        const relire = async () => (await new KnexMandatRepository(database()).get(suivi.id)).donnees;
        const redire = (au: string, ecart: object = {}) =>
          reprise().reecrireMandats([{ ...suivi, ...parties, au: jour(au), document: null, ...ecart }]);

        expect([...(await redire('2026-06-30'))]).to.deep.equal([suivi.id]);
        expect(await relire()).to.deep.include({ au: jour('2026-06-30'), version: 2 });
        expect((await relire()).document.nom).to.equal('mandat.pdf');

        expect([...(await redire('2027-01-01'))]).to.deep.equal([]);
        const document = { nom: 'avenant.pdf', sha256: 'b'.repeat(64), taille: 9, mime: 'application/pdf' };
        expect([...(await redire('2027-01-01', { version: 2, document }))]).to.deep.equal([suivi.id]);
        expect(await relire()).to.deep.include({ au: jour('2027-01-01'), version: 3, document });
      });

      it('se retire tant que personne ne s’en est servi', async () => {
        const { apport, mandant } = await apporter();

        expect(await reprise().utilises(apport)).to.equal(0);
        await database().run(() => reprise().retirer(apport));

        expect(await new KnexStructureRepository(database()).find(mandant.id)).to.equal(undefined);
      });

      it('est utilisé dès qu’une fiche a changé, ou qu’un autre s’y rattache', async () => {
        const { apport, mandant, mandataire } = await apporter();
        await database().from('structures_fiches').where({ id: mandant.id }).increment('version', 1);
        expect(await reprise().utilises(apport)).to.equal(1);

        const autre = uneOrigine({
          connue: { ...mandataire, apportee: true },
          personnes: [unePersonne('SIMPLE')],
        });
        await prendre(autre);
        expect(await reprise().utilises(apport)).to.equal(2);
      });

      it('rend les comptes ajoutés à une structure d’ici', async () => {
        const origine = uneOrigine({ comptesBancaires: [unRib('B1', ibans[0])] });
        const ici = await prendre(origine);
        const reprisee = await prendre({ ...origine, comptesBancaires: [unRib('B2', ibans[1])] });
        const compteId = reprisee.comptesBancaires.get('B2')?.id ?? 0;

        await database().run(() =>
          reprise().retirer({
            structures: [],
            rattachements: [],
            mandats: [],
            pieces: [],
            utilisateurIds: [],
            comptesAjoutes: { structureIds: [ici.id], compteIds: [compteId] },
          }),
        );

        expect((await fiche(ici.id)).comptesBancaires.map(({ iban }) => iban)).to.deep.equal([ibans[0]]);
      });
    });
  });
}
