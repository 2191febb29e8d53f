import type {
  ApiGateway,
  ApplicationReconnue,
  Identification,
  LigneDeJournal,
} from '../../../../platform/api/ApiGateway.ts';
import { ApiRefusal } from '../../../../platform/api/ApiRefusal.ts';
import type { Appel } from '../../../../platform/api/Appel.ts';
import type { OuvrirAppel } from '../../application/OuvrirAppel.ts';
import type { Admission } from '../../application/ports/Admissions.ts';
import type { BudgetDAppels } from './BudgetDAppels.ts';
import type { Greffe } from './Greffe.ts';
import { lireCompte } from './lireCompte.ts';

/** Word for word what PISTE answers (dossier of the wire, §1). */
const SANS_JETON = {
  'WWW-Authenticate':
    'Bearer realm="DefaultRealm", error="invalid_request", error_description="Unable to find token in the message"',
} as const;
const JETON_REFUSE = { 'WWW-Authenticate': 'Bearer error="invalid_token"' } as const;
const BEARER = /^Bearer +(\S+) *$/i;

/** The one door of the API: an application by its token, then the technical account in whose name it calls. */
export class PasserelleDesRaccordements implements ApiGateway {
  private readonly admissions = new WeakMap<ApplicationReconnue, Admission>();

  constructor(
    private readonly ouvrirAppel: OuvrirAppel,
    private readonly budget: BudgetDAppels,
    private readonly greffe: Greffe,
  ) {}

  async reconnaitre({ authorization, compte }: Identification): Promise<ApplicationReconnue> {
    const jeton = BEARER.exec(authorization ?? '')?.[1];
    if (jeton === undefined) throw new ApiRefusal(400, SANS_JETON);
    const admission = await this.ouvrirAppel.reconnaitre(jeton, lireCompte(compte)?.login ?? '');
    if (!admission) throw new ApiRefusal(401, JETON_REFUSE);
    const attente = this.budget.depenser(admission.applicationId);
    if (attente > 0) throw new ApiRefusal(429, { 'Retry-After': String(attente) });

    const { applicationId, domaines } = admission;
    const application = { applicationId, domaines };
    this.admissions.set(application, admission);
    return application;
  }

  ouvrir(application: ApplicationReconnue, { compte }: Identification): Appel {
    const { applicationId } = application;
    const montre = lireCompte(compte);
    const admission = this.admissions.get(application);
    const acteur = montre && admission && this.ouvrirAppel.ouvrir(admission, montre.motDePasse);
    if (!acteur) throw new ApiRefusal(401);
    const expireLe = admission.compte?.expireLe;
    return { applicationId, acteur, ...(expireLe && { motDePasseExpireLe: expireLe }) };
  }

  noter(ligne: LigneDeJournal): void {
    this.greffe.noter(ligne);
  }
}
