import { expect } from 'chai';
import { loadReferenceStructures } from '../../../../src/modules/structures/adapters/reference/loadReferenceStructures.ts';
import { ChargerJuridictions } from '../../../../src/modules/structures/application/ChargerJuridictions.ts';
import { ServiceStructures } from '../../../../src/modules/structures/application/ServiceStructures.ts';
import type { JuridictionsDeReference } from '../../../../src/modules/structures/application/ports/JuridictionsDeReference.ts';
import { directUnitOfWork, FixedClock, nextId, testIds } from '../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { REFERENCE } from '../../../support/referenceFolder.ts';
import { CATEGORIES } from '../support/bureau.ts';
import { entrepotsEnMemoire, type Entrepots } from '../support/entrepots.ts';
import { entrepotsKnex } from '../support/entrepotsKnex.ts';
import { unActeur } from '../support/unActeur.ts';
import { InMemoryMandats } from '../support/InMemoryMandats.ts';
import { InMemoryHistoriqueDesActions } from '../support/InMemoryHistoriqueDesActions.ts';
import { InMemoryPieces } from '../support/InMemoryPieces.ts';
import { uneCreation } from '../support/uneCreation.ts';
import { unMandat, unMandatAccepte } from '../support/unMandat.ts';
import { uneStructure } from '../support/uneStructure.ts';

const { juridictions } = loadReferenceStructures(REFERENCE);
const clock = new FixedClock('2026-03-02T09:00:00.000Z');

const mandatsDe = ({ structures }: Entrepots): InMemoryMandats => new InMemoryMandats(structures, clock);

const service = (
  entrepots: Entrepots,
  reference: JuridictionsDeReference,
  unitOfWork = directUnitOfWork,
  mandats = mandatsDe(entrepots),
) => {
  const chargement = new ChargerJuridictions(entrepots.structures, reference, testIds, unitOfWork, clock);
  const { structures, rattachements, lecteur, liens } = entrepots;
  return new ServiceStructures(
    structures,
    rattachements,
    lecteur,
    liens,
    chargement,
    CATEGORIES,
    testIds,
    unitOfWork,
    clock,
    new InMemoryPieces(),
    mandats,
    new InMemoryHistoriqueDesActions(),
  );
};

const laboratoire = () => {
  const { acteur: _acteur, identifiant, ...reste } = uneCreation(unActeur());
  if (identifiant === null) throw new Error('the example has an identifier');
  return { ...reste, identifiant, categorie: 'LABORATOIRE', compteBancaire: compteDe(reste.compteBancaire) };
};

const compteDe = <T>(compte: T | null): T => {
  if (compte === null) throw new Error('the example has an account');
  return compte;
};

describe('ServiceStructures', () => {
  it('charge les juridictions une fois, puis ce qui a changé seulement', async () => {
    const entrepots = entrepotsEnMemoire();

    expect(await service(entrepots, juridictions).chargerReference()).to.deep.equal({
      creees: 205,
      modifiees: 0,
    });
    expect(await service(entrepots, juridictions).chargerReference()).to.deep.equal({
      creees: 0,
      modifiees: 0,
    });

    const renommees = juridictions.map((une) =>
      une.code === 'TJ-AGEN' ? { ...une, nom: 'Tribunal d’Agen' } : une,
    );
    expect(await service(entrepots, renommees).chargerReference()).to.deep.equal({ creees: 0, modifiees: 1 });
    const agen = await service(entrepots, renommees).juridictionParCode('TJ-AGEN');
    expect(agen).to.include({ nom: 'Tribunal d’Agen', ville: 'Agen', type: 'TJ' });
  });

  it('dit si un mandat accepté court entre deux structures, dans ce sens', async () => {
    const entrepots = entrepotsEnMemoire();
    const mandats = mandatsDe(entrepots);
    const ids: number[] = [];
    for (let rang = 0; rang < 3; rang += 1) {
      const structure = uneStructure()
        .avec({ espaces: ['MEMOIRES'] })
        .build();
      await entrepots.structures.save(structure);
      ids.push(structure.donnees.id);
    }
    const [mandantId = 0, mandataireId = 0, autreId = 0] = ids;
    await mandats.save(unMandatAccepte({ mandantId, mandataireId }));
    await mandats.save(unMandat({ mandantId: autreId, mandataireId }));
    const facade = service(entrepots, juridictions, directUnitOfWork, mandats);

    expect(await facade.mandatEnVigueur(mandantId, mandataireId)).to.equal(true);
    expect(await facade.mandatEnVigueur(mandataireId, mandantId)).to.equal(false);
    expect(await facade.mandatEnVigueur(autreId, mandataireId)).to.equal(false);
  });

  it('dit ce que peut un programme : un simple membre, tous les espaces ouverts, la lignée, les mandants', async () => {
    const entrepots = entrepotsEnMemoire();
    const mandats = mandatsDe(entrepots);
    const garder = async (avec: Parameters<ReturnType<typeof uneStructure>['avec']>[0]): Promise<number> => {
      const structure = uneStructure().avec(avec).build();
      await entrepots.structures.save(structure);
      return structure.donnees.id;
    };
    const teteId = await garder({ espaces: ['MEMOIRES', 'SUIVI_DES_FLUX'] });
    const ancienneId = await garder({ teteId, statut: 'INACTIVE', espaces: ['SOLLICITATIONS_EMISES'] });
    const mandantId = await garder({ espaces: ['MEMOIRES'] });
    await mandats.save(unMandatAccepte({ mandantId, mandataireId: teteId }));
    const facade = service(entrepots, juridictions, directUnitOfWork, mandats);

    for (const id of [teteId, ancienneId]) {
      const droits = await facade.habilitationsTechniques(id);
      const espaces = { MEMOIRES: 'MODIFICATION', SUIVI_DES_FLUX: 'MODIFICATION' };
      expect(droits?.habilitations.map(({ designation: _designation, ...une }) => une)).to.have.deep.members([
        { structureId: teteId, publique: false, role: 'SIMPLE', espaces },
        { structureId: ancienneId, publique: false, role: 'SIMPLE', espaces, teteId },
      ]);
      expect(droits?.mandats?.map((un) => [un.mandantId, un.enVigueur])).to.deep.equal([[mandantId, true]]);
    }
    const inactiveId = await garder({ statut: 'INACTIVE', espaces: ['MEMOIRES'] });
    expect((await facade.habilitationsTechniques(inactiveId))?.habilitations[0]?.espaces).to.deep.equal({
      MEMOIRES: 'CONSULTATION',
    });
    expect(await facade.habilitationsTechniques(0)).to.equal(undefined);
  });

  it('trouve d’abord la juridiction de la ville saisie', async () => {
    const entrepots = entrepotsEnMemoire();
    const facade = service(entrepots, juridictions);
    await facade.chargerReference();

    const lyon = await facade.rechercherJuridictions('Lyon', 5);
    expect(lyon.slice(0, 2).map(({ code }) => code)).to.have.members(['CA-LYON', 'TJ-LYON']);
    const [etienne] = await facade.rechercherJuridictions('saint etienne', 5);
    expect(etienne?.code).to.equal('TJ-SAINT-ETIENNE');
    expect(await facade.rechercherJuridictions('tribunal', 3)).to.have.lengthOf(3);
    expect(await facade.rechercherJuridictions('ly', 5)).to.have.lengthOf(0);
    expect(await facade.juridiction(lyon[0]?.id ?? 0)).to.deep.equal(lyon[0]);
    expect(await facade.juridiction(0)).to.equal(undefined);
  });

  it('donne au mémoire tout ce qu’il lui faut d’une structure', async () => {
    const facade = service(entrepotsEnMemoire(), []);
    const id = await facade.creerPourDemonstration({
      ...laboratoire(),
      services: [{ code: 'TOX', nom: 'Toxicologie' }],
    });

    const fiche = await facade.prestataire(id);

    expect(fiche).to.deep.include({
      designation: 'Laboratoire Hermès',
      siret: '73282932000074',
      adresse: ['12 rue des Lilas', '69003 Lyon'],
      categorie: 'LABORATOIRE',
      active: true,
    });
    expect(fiche?.services.map(({ code, actif }) => [code, actif])).to.deep.equal([['TOX', true]]);
    expect(fiche?.comptesBancaires.map(({ du, au }) => [du, au])).to.deep.equal([['2026-03-02', null]]);
    expect(fiche?.espaces).to.include('MEMOIRES');
    expect(await facade.prestataire(0)).to.equal(undefined);
    expect((await facade.nommer([id, 0])).get(id)).to.include({
      designation: 'Laboratoire Hermès',
      ville: 'Lyon',
    });
  });

  for (const dialect of testDialects) {
    describe(`sur ${dialect}`, () => {
      const database = freshDatabase(dialect);
      const facade = () => service(entrepotsKnex(database()), juridictions, database());

      it('crée et attache pour la démonstration sans jamais doubler', async () => {
        const id = await facade().creerPourDemonstration(laboratoire());
        expect(await facade().creerPourDemonstration(laboratoire())).to.equal(id);

        const utilisateurId = nextId();
        const lien = {
          utilisateurId,
          structureId: id,
          role: 'PRINCIPAL',
          espaces: { MEMOIRES: 'MODIFICATION' },
        } as const;
        await facade().attacher(lien);
        await facade().attacher(lien);
        await facade().attacher({ ...lien, utilisateurId: nextId(), role: 'SIMPLE', espaces: {} });

        expect(await facade().gestionnairesEtHabilites(id, 'MEMOIRES')).to.deep.equal([utilisateurId]);
      });

      it('lit la lignée d’une fiche comme la mémoire', async () => {
        const entrepots = entrepotsKnex(database());
        const tete = uneStructure()
          .avec({ espaces: ['MEMOIRES'] })
          .build();
        const { id: teteId } = tete.donnees;
        const ancienne = uneStructure().avec({ teteId, statut: 'INACTIVE', espaces: [] }).build();
        await entrepots.structures.save(tete);
        await entrepots.structures.save(ancienne);

        const lues = await entrepots.lecteur.lignee(ancienne.donnees.id);

        expect(
          lues.map(({ id, statut, espaces, mandataire }) => ({ id, statut, espaces, mandataire })),
        ).to.have.deep.members([
          { id: teteId, statut: 'ACTIVE', espaces: ['MEMOIRES'], mandataire: false },
          { id: ancienne.donnees.id, statut: 'ACTIVE', espaces: ['MEMOIRES'], mandataire: false },
        ]);
        expect(await entrepots.lecteur.lignee(0)).to.deep.equal([]);
        const connu = tete.donnees.identifiant.valeur;
        expect((await facade().trouverParIdentifiant(connu))?.id).to.equal(teteId);
        expect(await facade().trouverParIdentifiant('rien')).to.equal(undefined);
      });

      it('charge les juridictions deux fois sans les doubler', async () => {
        await facade().chargerReference();
        expect(await facade().chargerReference()).to.deep.equal({ creees: 0, modifiees: 0 });
      });
    });
  }
});
