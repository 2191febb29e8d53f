import { Readable } from 'node:stream';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Acteur } from '../../../../../src/kernel/application/Acteur.ts';
import { DomainError } from '../../../../../src/kernel/domain/DomainError.ts';
import { Montant } from '../../../../../src/kernel/domain/Montant.ts';
import { Quantite } from '../../../../../src/kernel/domain/Quantite.ts';
import type { LigneSaisie } from '../../../../../src/modules/memoires/domain/LigneDeMemoire.ts';
import type { Mission } from '../../../../../src/modules/memoires/domain/Mission.ts';
import type { MotifDonne } from '../../../../../src/modules/memoires/domain/MotifDonne.ts';
import { memoires } from '../../../../../src/modules/memoires/memoiresTokens.ts';
import { structuresFacade } from '../../../../../src/modules/structures/index.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testApp } from '../../../../support/testApp.ts';
import { unAgent } from '../../support/acteurs.ts';
import { unJour, unTexteDeProgramme } from '../../support/auHasard.ts';
import { PrestataireConnecte, UN_PDF } from '../../support/prestataireConnecte.ts';
import { uneLigne, unMemoire } from '../../support/unMemoire.ts';

const texteOuRien = fc.option(unTexteDeProgramme);

const unMontant = fc.option(
  fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).map((n) => Montant.deCentimes(n)),
);

const uneQuantite = fc.option(
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map((n) => Quantite.deMilliemes(n)),
);

const unId = fc.option(fc.integer({ min: -1, max: Number.MAX_SAFE_INTEGER }));

const MISSION_SURE = {
  typePrescription: fc.constantFrom('REQUISITION_OPJ', null),
  datePrescription: unJour,
  autorite: fc.constant('Capitaine Morel'),
  numeroParquet: fc.constant('26005000123'),
  nature: fc.constantFrom('PENALE', 'ASSIMILEE', null),
  debut: unJour,
  dateAchevement: unJour,
  numeroEngagement: fc.constantFrom('0000048295', null),
} as const;

const uneMission: fc.Arbitrary<Mission> = fc.oneof(
  ...(['typePrescription', 'autorite', 'numeroParquet'] as const).map((champ) =>
    fc.record({ ...MISSION_SURE, [champ]: texteOuRien }),
  ),
);

const hasardDeLigne = {
  tarifCode: texteOuRien,
  libelle: unTexteDeProgramme,
  quantite: uneQuantite,
  unite: texteOuRien,
  prixUnitaire: unMontant,
  tauxTva: fc.oneof(fc.constantFrom(0, null), fc.integer({ min: -1, max: Number.MAX_SAFE_INTEGER })),
  codeTva: fc.oneof(fc.constantFrom('FRANCHISE_EN_BASE', 'TVA_20', null), texteOuRien),
};

/** A good line but for one thing or two: what is wrong everywhere is refused at its first fault. */
const uneLigneSaisie: fc.Arbitrary<LigneSaisie> = fc
  .subarray(Object.keys(hasardDeLigne) as (keyof typeof hasardDeLigne)[], { minLength: 0, maxLength: 2 })
  .chain((champs) =>
    fc.record(
      Object.fromEntries(champs.map((champ) => [champ, hasardDeLigne[champ] as fc.Arbitrary<unknown>])),
    ),
  )
  .map((ecart) => {
    const sansCode = 'tauxTva' in ecart && !('codeTva' in ecart);
    return uneLigne({ ...ecart, ...(sansCode && { codeTva: null }) });
  });

const unMotif: fc.Arbitrary<MotifDonne | null> = fc.option(
  fc.record({
    code: fc.oneof(unTexteDeProgramme, fc.constant('TARIF_NON_RESPECTE')),
    texte: unTexteDeProgramme,
  }),
);

const RUNS = { numRuns: 300 };

/** What the rules refuse is well refused; anything else is a fault of ours. */
const tenir = async (geste: () => Promise<unknown>): Promise<boolean> => {
  try {
    await geste();
    return true;
  } catch (erreur) {
    if (erreur instanceof DomainError) return false;
    throw erreur;
  }
};

describe('les écritures au hasard, sur postgres', function () {
  this.timeout(120_000);
  const app = testApp('postgres');
  let acteur: Acteur;
  let structureId: number;
  let memoireId: number;

  before(async () => {
    await app().container.get(structuresFacade).chargerReference();
    const camille = await PrestataireConnecte.entrer(app());
    acteur = (await app().container.get(platform.acteurs).charger(camille.utilisateurId))!;
    structureId = camille.structureIds[0]!;
    memoireId = (await (await app().container.getAsync(memoires.ouvrirBrouillon)).execute({ acteur })).id;
  });

  const relu = async () => (await app().container.get(memoires.repository).get(memoireId)).etat;

  it('l’en-tête garde ce qu’il accepte, et refuse le reste', async () => {
    const enregistrer = await app().container.getAsync(memoires.enregistrerEntete);
    let gardes = 0;
    await fc.assert(
      fc.asyncProperty(
        uneMission,
        fc.oneof(fc.constant(null), texteOuRien),
        fc.oneof(fc.constant(null), texteOuRien),
        fc.record({ juridictionId: unId, categorie: texteOuRien, compteBancaireId: unId, serviceId: unId }),
        fc.boolean(),
        async (mission, reference, commentaire, hasard, vide) => {
          const entete = vide
            ? { juridictionId: null, categorie: null, compteBancaireId: null, serviceId: null }
            : hasard;
          const command = { acteur, memoireId, structureId, mission, reference, commentaire };
          const garde = await tenir(() =>
            enregistrer.execute({ ...command, entete: { ...entete, tvaSurLesDebits: false } }),
          );
          if (!garde) return;
          gardes += 1;
          expect((await relu()).mission).to.deep.equal(mission);
        },
      ),
      RUNS,
    );
    expect(gardes).to.be.above(0);
  });

  it('les prestations gardent ce qu’elles acceptent, et refusent le reste', async () => {
    const enregistrer = await app().container.getAsync(memoires.enregistrerPrestations);
    let gardes = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(uneLigneSaisie, { minLength: 1, maxLength: 2 }),
        fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          {
            weight: 1,
            arbitrary: fc.array(fc.record({ libelle: unTexteDeProgramme, montant: unMontant }), {
              maxLength: 1,
            }),
          },
        ),
        async (lignes, debours) => {
          const garde = await tenir(() => enregistrer.execute({ acteur, memoireId, lignes, debours }));
          if (!garde) return;
          gardes += 1;
          const { lignes: relues } = await relu();
          const montants = (liste: readonly LigneSaisie[]) =>
            liste.map(({ libelle, quantite, prixUnitaire }) => [
              libelle,
              quantite?.milliemes,
              prixUnitaire?.centimes,
            ]);
          expect(montants(relues)).to.deep.equal(montants(lignes));
        },
      ),
      RUNS,
    );
    expect(gardes).to.be.above(0);
  });

  it('une pièce de n’importe quel nom et de n’importe quel type', async () => {
    const joindre = await app().container.getAsync(memoires.joindrePiece);
    const types = fc.oneof(unTexteDeProgramme, fc.constant('DEVIS'));
    await fc.assert(
      fc.asyncProperty(unTexteDeProgramme, types, async (nom, type) => {
        const contenu = Readable.from([UN_PDF]);
        await tenir(() => joindre.execute({ acteur, memoireId, type, nom, contenu }));
      }),
      { numRuns: 60 },
    );
  });

  it('une décision de n’importe quels montants, motifs et mots', async () => {
    const lyon = (await app().container.get(structuresFacade).juridictionParCode('TJ-LYON'))!;
    const recevoir = async (): Promise<number> => {
      const { id } = unMemoire().donnees;
      const recu = unMemoire().complet(lyon.id).depose('PRIS_EN_CHARGE');
      const memoire = recu.avec({ id: 9_000_000 + id, structureId }).build();
      await app().container.get(memoires.repository).save(memoire);
      return memoire.etat.id;
    };
    const [certifier, refuser] = [
      await app().container.getAsync(memoires.certifier),
      await app().container.getAsync(memoires.refuser),
    ];
    const retenue = fc.record({
      rang: fc.oneof(fc.constant(0), fc.integer()),
      montant: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map((n) => Montant.deCentimes(n)),
      motif: unMotif,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(retenue, { minLength: 1, maxLength: 2 }),
        fc.oneof(unTexteDeProgramme, fc.constant('PIECE_MANQUANTE')),
        fc.oneof(unTexteDeProgramme, fc.constantFrom('\0', '\ud800')),
        async (lignes, motif, texte) => {
          const demande = { acteur: unAgent(lyon.id), memoireId: await recevoir() };
          await tenir(() => certifier.execute({ ...demande, retenues: { lignes, debours: [] } }));
          await tenir(() => refuser.execute({ ...demande, motif, texte }));
        },
      ),
      { numRuns: 60 },
    );
  });
});
