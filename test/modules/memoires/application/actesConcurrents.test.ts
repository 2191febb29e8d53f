import { expect } from 'chai';
import fc from 'fast-check';
import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import { DomainError } from '../../../../src/kernel/domain/DomainError.ts';
import type { ActeDemande } from '../../../../src/modules/memoires/application/ActesSurMemoire.ts';
import type { ResultatDeSelection } from '../../../../src/modules/memoires/application/surChacun.ts';
import {
  transitionsDepuis,
  type Acte,
  type CodeEtat,
  type Intervenant,
} from '../../../../src/modules/memoires/domain/etats.ts';
import { TOUT_RETENU } from '../../../../src/modules/memoires/domain/Retenues.ts';
import { memoires } from '../../../../src/modules/memoires/memoiresTokens.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import { fautesDHistorique } from '../../../faults/fautesDeDepot.ts';
import { fonderMonde, type Monde, type Qui } from '../../../faults/fonderMonde.ts';
import { lireTraces, type Trace } from '../../../faults/lireTraces.ts';
import { ouvrirBrouillons } from '../../../faults/ouvrirBrouillons.ts';
import { testDialects } from '../../../support/freshDatabase.ts';
import { testApp, type TestApp } from '../../../support/testApp.ts';
import { habilitation, unActeur } from '../support/acteurs.ts';

const MINUTE = 60_000;

/** The acts that change the état and leave the mémoire with the same court. */
const JOUES = [
  'DEPOSER',
  'SUPPRIMER',
  'PRENDRE_EN_CHARGE',
  'DEMANDER_COMPLEMENT',
  'COMPLETER',
  'CERTIFIER',
  'TRANSMETTRE_POUR_TAXATION',
  'TAXER',
  'REFUSER',
  'METTRE_EN_PAIEMENT',
  'COMPTABILISER',
  'ABANDONNER',
] as const satisfies readonly Acte[];

type Joue = (typeof JOUES)[number];

const GENS: Readonly<Record<Intervenant, readonly [Qui, Qui]>> = {
  prestataire: ['camille', 'hugo'],
  agent: ['martine', 'denis'],
  magistrat: ['philippe', 'philippe'],
  paiement: ['isabelle', 'isabelle'],
};

/** Who tries what: among the acts that the état knows, or any. */
interface Coup {
  readonly rang: number;
  readonly second: boolean;
  readonly sauvage: boolean;
  /** The page was read before the last act. */
  readonly enRetard: boolean;
}

const coup: fc.Arbitrary<Coup> = fc.record({
  rang: fc.nat(100),
  second: fc.boolean(),
  sauvage: fc.nat(4).map((tire) => tire === 0),
  enRetard: fc.nat(4).map((tire) => tire === 0),
});

const partie = fc.array(fc.array(coup, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 8 });

interface Tentative {
  readonly acte: Joue;
  readonly qui: Qui;
  readonly version: number;
  readonly possible: boolean;
}

const tentativeDe = ({ rang, second, sauvage, enRetard }: Coup, { etat, version }: Trace): Tentative => {
  const connus = possiblesDepuis(etat);
  const choix = sauvage || connus.length === 0 ? JOUES : connus.map(({ acte }) => acte);
  const acte = choix[rang % choix.length]!;
  const connu = connus.find((possible) => possible.acte === acte);
  const [premiere, seconde] = GENS[connu?.par ?? 'agent'];
  return {
    acte,
    qui: second ? seconde : premiere,
    version: enRetard ? version - 1 : version,
    possible: connu !== undefined && !enRetard,
  };
};

const possiblesDepuis = (etat: CodeEtat) =>
  transitionsDepuis(etat).flatMap(({ acte, par }) => {
    const joue = JOUES.find((connu) => connu === acte);
    return joue ? [{ acte: joue, par }] : [];
  });

const acteursDe = ({ gens, structureId, juridictionId }: Monde): Readonly<Record<Qui, Acteur>> => {
  const chez = (
    qui: Qui,
    id: number,
    espace: 'MEMOIRES' | 'MEMOIRES_RECUS' | 'TAXATION' | 'PAIEMENT',
  ): Acteur => unActeur(gens[qui].id, habilitation(id, { [espace]: 'MODIFICATION' }));
  return {
    camille: chez('camille', structureId, 'MEMOIRES'),
    hugo: chez('hugo', structureId, 'MEMOIRES'),
    martine: chez('martine', juridictionId, 'MEMOIRES_RECUS'),
    denis: chez('denis', juridictionId, 'MEMOIRES_RECUS'),
    philippe: chez('philippe', juridictionId, 'TAXATION'),
    isabelle: chez('isabelle', juridictionId, 'PAIEMENT'),
  };
};

const jouerDans = ({
  container,
}: TestApp): Readonly<Record<Joue, (demande: ActeDemande) => Promise<unknown>>> => {
  const seul = async ({ refuses: [refus] }: ResultatDeSelection): Promise<void> => {
    if (refus) throw refus.erreur;
  };
  return {
    DEPOSER: (demande) => container.get(memoires.deposer).execute(demande),
    SUPPRIMER: async ({ acteur, ...choisi }) =>
      seul(await container.get(memoires.supprimer).execute({ acteur, selection: [choisi] })),
    PRENDRE_EN_CHARGE: (demande) => container.get(memoires.prendreEnCharge).execute(demande),
    DEMANDER_COMPLEMENT: (demande) =>
      container
        .get(memoires.demanderComplement)
        .execute({ ...demande, motif: 'PIECE_ILLISIBLE', texte: 'À refaire.' }),
    COMPLETER: (demande) => container.get(memoires.completer).execute({ ...demande, reponse: 'La voici.' }),
    CERTIFIER: (demande) => container.get(memoires.certifier).execute({ ...demande, retenues: TOUT_RETENU }),
    TRANSMETTRE_POUR_TAXATION: (demande) =>
      container.get(memoires.transmettrePourTaxation).execute({ ...demande, texte: null }),
    TAXER: (demande) => container.get(memoires.taxer).execute({ ...demande, retenues: TOUT_RETENU }),
    REFUSER: (demande) =>
      container
        .get(memoires.refuser)
        .execute({ ...demande, motif: 'PIECE_MANQUANTE', texte: 'Il manque l’acte.' }),
    METTRE_EN_PAIEMENT: (demande) => container.get(memoires.mettreEnPaiement).execute(demande),
    COMPTABILISER: (demande) => container.get(memoires.comptabiliser).execute(demande),
    ABANDONNER: async ({ acteur, ...choisi }) =>
      seul(await container.get(memoires.abandonner).execute({ acteur, selection: [choisi] })),
  };
};

describe('actes concurrents', () => {
  for (const dialect of testDialects) {
    describe(`sur ${dialect}`, function () {
      this.timeout(2 * MINUTE);
      const app = testApp(dialect);
      let monde: Monde;
      before(async () => {
        monde = await fonderMonde(app().container);
      });

      it('un seul l’emporte à chaque fois, les autres sont refusés, et l’historique reste une ligne', async () => {
        const database = app().container.get(platform.database);
        const jouer = jouerDans(app());
        const acteurs = acteursDe(monde);
        let reussis = 0;
        let refuses = 0;

        await fc.assert(
          fc.asyncProperty(partie, async (tours) => {
            const [memoireId = 0] = await ouvrirBrouillons(database, monde, 1);
            const lire = async (): Promise<Trace> => (await lireTraces(database)).get(memoireId)!;
            for (const coups of tours) {
              const avant = await lire();
              const tentatives = coups.map((unCoup) => tentativeDe(unCoup, avant));
              const issues = await Promise.allSettled(
                tentatives.map(({ acte, qui, version }) =>
                  jouer[acte]({ acteur: acteurs[qui], memoireId, version }),
                ),
              );
              const faits = issues.filter(({ status }) => status === 'fulfilled').length;
              const refus = issues.flatMap((issue) =>
                issue.status === 'rejected' ? [issue.reason as unknown] : [],
              );

              expect(faits).to.equal(tentatives.some(({ possible }) => possible) ? 1 : 0);
              for (const raison of refus) {
                expect(raison).to.be.instanceOf(DomainError);
                expect((raison as DomainError).kind).to.be.oneOf(['conflict', 'forbidden', 'not-found']);
              }
              const apres = await lire();
              expect(apres.version - avant.version).to.equal(faits);
              expect(apres.historique.slice(0, avant.historique.length)).to.deep.equal(avant.historique);
              expect(apres.historique).to.have.lengthOf(avant.historique.length + faits);
              expect(fautesDHistorique(apres)).to.deep.equal([]);
              reussis += faits;
              refuses += refus.length;
            }
          }),
          { numRuns: 30 },
        );
        expect(reussis).to.be.above(30);
        expect(refuses).to.be.above(30);
      });
    });
  }
});
