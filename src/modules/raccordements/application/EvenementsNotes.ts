import type { EventPublisher } from '../../../kernel/application/EventPublisher.ts';
import type { DomainEvent } from '../../../kernel/domain/DomainEvent.ts';
import { adresseSansParametres } from '../domain/adresseDeWebhook.ts';
import type {
  ChoixDApplication,
  EvenementDApplication,
  EvenementDeCompteTechnique,
  EvenementDeWebhook,
} from '../domain/evenements.ts';
import type { ActionARetenir, HistoriqueDeStructure } from './ports/HistoriqueDeStructure.ts';

type Faits = NonNullable<ActionARetenir['apres']>;
type Evenement = EvenementDApplication | EvenementDeCompteTechnique | EvenementDeWebhook;

/** Every event that this module publishes is a line of the historique of the structure, in the same transaction. */
export class EvenementsNotes implements EventPublisher {
  constructor(
    private readonly events: EventPublisher,
    private readonly historique: HistoriqueDeStructure,
  ) {}

  async publish(events: readonly DomainEvent[]): Promise<void> {
    for (const event of events) await this.historique.noter(actionDe(event as Evenement));
    await this.events.publish(events);
  }
}

const actionDe = (evenement: Evenement): ActionARetenir => {
  const { type, structureId, parId, survenuLe } = evenement;
  return {
    structureId,
    acte: type.slice(type.indexOf('.') + 1),
    parId: parId === 0 ? null : parId,
    le: survenuLe,
    ...faitsDe(evenement),
  };
};

const faitsDe = (evenement: Evenement): Pick<ActionARetenir, 'avant' | 'apres'> => {
  if ('webhookId' in evenement)
    return { avant: null, apres: { adresse: adresseSansParametres(evenement.url) } };
  if ('login' in evenement) return { avant: null, apres: { compteTechnique: evenement.login } };
  const { avant, apres, nom } = evenement;
  return avant && apres
    ? { avant: choixLisible(avant), apres: choixLisible(apres) }
    : { avant: null, apres: { application: nom } };
};

const choixLisible = ({ nom, domaines }: ChoixDApplication): Faits => ({ application: nom, domaines });
