import { DefinirAcces } from '../../../../src/modules/structures/application/acces/DefinirAcces.ts';
import { CreerStructure } from '../../../../src/modules/structures/application/CreerStructure.ts';
import { DeciderRattachement } from '../../../../src/modules/structures/application/DeciderRattachement.ts';
import { DemanderRattachement } from '../../../../src/modules/structures/application/DemanderRattachement.ts';
import { ModificationDeStructure } from '../../../../src/modules/structures/application/ModificationDeStructure.ts';
import { ModifierStructure } from '../../../../src/modules/structures/application/ModifierStructure.ts';
import type { CategoriesPrestataires } from '../../../../src/modules/structures/application/ports/CategoriesPrestataires.ts';
import { ResilierEspace } from '../../../../src/modules/structures/application/ResilierEspace.ts';
import { SouscrireEspaces } from '../../../../src/modules/structures/application/SouscrireEspaces.ts';
import { VerifierIdentifiant } from '../../../../src/modules/structures/application/VerifierIdentifiant.ts';
import type { EventPublisher } from '../../../../src/kernel/application/EventPublisher.ts';
import type { UnitOfWork } from '../../../../src/kernel/application/UnitOfWork.ts';
import { directUnitOfWork, FixedClock, RecordingPublisher, testIds } from '../../../support/doubles.ts';
import { entrepotsEnMemoire, type Entrepots } from './entrepots.ts';

const categorie = (code: string, engagements = false): CategoriesPrestataires[number] => ({
  code,
  libelle: { fr: code, en: code },
  medicale: false,
  engagements,
});

export const CATEGORIES: CategoriesPrestataires = [
  categorie('LABORATOIRE'),
  categorie('EXPERT_TECHNIQUE', true),
  categorie('INTERPRETE_TRADUCTEUR'),
];

/** The acts of the module over one store: in memory unless told otherwise. */
export const bureau = (
  entrepots: Entrepots = entrepotsEnMemoire(),
  unitOfWork: UnitOfWork = directUnitOfWork,
  events: EventPublisher & { published?: RecordingPublisher['published'] } = new RecordingPublisher(),
) => {
  const clock = new FixedClock('2026-03-02T09:00:00.000Z');
  const { structures, rattachements, liens, numeros } = entrepots;
  const modification = new ModificationDeStructure(structures, events, unitOfWork, clock);
  return {
    ...entrepots,
    clock,
    modification,
    published: events.published ?? [],
    verifier: new VerifierIdentifiant(structures),
    creer: new CreerStructure(
      structures,
      rattachements,
      liens,
      numeros,
      CATEGORIES,
      testIds,
      events,
      unitOfWork,
      clock,
    ),
    modifier: new ModifierStructure(modification, CATEGORIES),
    souscrire: new SouscrireEspaces(modification, rattachements, CATEGORIES, events),
    resilier: new ResilierEspace(modification),
    demander: new DemanderRattachement(structures, rattachements, testIds, events, unitOfWork, clock),
    decider: new DeciderRattachement(rattachements, structures, events, unitOfWork, clock),
    definirAcces: new DefinirAcces(rattachements, structures, events, unitOfWork, clock),
  };
};
