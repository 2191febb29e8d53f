import { debutDe, plusJours } from '../../kernel/domain/Jour.ts';
import type { Intervention } from '../../modules/memoires/domain/Intervention.ts';
import type { Memoire } from '../../modules/memoires/domain/Memoire.ts';
import type { CodeEtat } from '../../modules/memoires/domain/etats.ts';
import { premierJourDeRelance } from '../../modules/memoires/domain/Relance.ts';
import { JOUR_MS } from './calendrier.ts';
import { present, type Decor } from './Decor.ts';
import type { PlanDeMemoire } from './PlanDeMemoire.ts';

const DE_LA_STRUCTURE = 'laboratoire';
const ATTEND: readonly CodeEtat[] = ['MIS_A_DISPOSITION'];
const DECIDE: readonly CodeEtat[] = ['CERTIFIE', 'TAXE'];
const DIX_HEURES_MS = 36_000_000;

/** The laboratory asks twice: once about what nobody has opened yet, once about a payment, which is answered. */
export class RelancesJouees {
  private readonly faites = new Set<'ouverte' | 'repondue'>();

  constructor(
    private readonly personnes: Decor['personnes'],
    private readonly maintenant: Date,
  ) {}

  jouer(memoire: Memoire, { structure, deposant, juridiction }: PlanDeMemoire): void {
    if (structure.cle !== DE_LA_STRUCTURE || memoire.etat.numero === null) return;
    const { etat, etatLe } = memoire.etat;
    const echeance = debutDe(plusJours(premierJourDeRelance(memoire.etat, null), 1)).getTime();
    const le = Math.max(echeance, etatLe.getTime() + JOUR_MS) + DIX_HEURES_MS;
    if (le + 2 * JOUR_MS > this.maintenant.getTime()) return;

    if (ATTEND.includes(etat) && this.premiere('ouverte')) {
      memoire.relancer(
        'Ce mémoire n’est toujours pas pris en charge\u00a0: pouvez-vous nous dire quand il le sera\u00a0?',
        null,
        this.par(deposant, le),
      );
    } else if (DECIDE.includes(etat) && this.premiere('repondue')) {
      memoire.relancer(
        'Le montant est accepté, mais nous n’avons rien reçu\u00a0: à quelle date le paiement est-il prévu\u00a0?',
        null,
        this.par(deposant, le),
      );
      memoire.repondreALaRelance(
        'La mise en paiement est prévue avec le prochain lot, dans la quinzaine.',
        this.par(juridiction.paiement, le + JOUR_MS),
      );
    }
  }

  private premiere(relance: 'ouverte' | 'repondue'): boolean {
    if (this.faites.has(relance)) return false;
    this.faites.add(relance);
    return true;
  }

  private par(qui: string, le: number): Intervention {
    return { ...present(this.personnes, qui), le: new Date(le) };
  }
}
