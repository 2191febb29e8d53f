import type { Siret } from '../../../../kernel/domain/Siret.ts';
import type {
  RepertoireDesEntreprises,
  ReponseDuRepertoire,
} from '../../application/ports/RepertoireDesEntreprises.ts';
import { etablissementDepuis, ReponseSirene, ReponseSuccession } from './reponseSirene.ts';

const DELAI_MS = 2_000;
const OCTETS_MAX = 512 * 1024;

/**
 * The API Sirene (`GET /siret/{siret}`, `GET /siret/liensSuccession`), or another one that answers as it does. Whatever
 * goes wrong on the way is told as INDISPONIBLE, within two seconds in all.
 */
export class SireneHttp implements RepertoireDesEntreprises {
  readonly branche = true;

  constructor(
    /** Without a final slash. */
    private readonly url: string,
    private readonly jeton: string | undefined,
    private readonly delaiMs: number = DELAI_MS,
  ) {}

  async trouver(siret: Siret): Promise<ReponseDuRepertoire> {
    const signal = AbortSignal.timeout(this.delaiMs);
    try {
      const recue = await this.demander(`/siret/${siret}`, signal);
      if (recue === 'INCONNU') return { nature: 'INCONNU' };
      const { etablissement: lu } = ReponseSirene.parse(recue);
      if (lu.siret !== siret) return { nature: 'INDISPONIBLE' };
      const etablissement = etablissementDepuis(lu);
      if (etablissement.actif) return { nature: 'TROUVE', etablissement };
      return {
        nature: 'TROUVE',
        etablissement: { ...etablissement, successeur: await this.successeur(siret, signal) },
      };
    } catch {
      return { nature: 'INDISPONIBLE' };
    }
  }

  /** Useful, and no more: a closed establishment is told even without it. */
  private async successeur(siret: Siret, signal: AbortSignal): Promise<string | null> {
    try {
      const question = encodeURIComponent(`siretEtablissementPredecesseur:${siret}`);
      const recue = await this.demander(`/siret/liensSuccession?q=${question}`, signal);
      if (recue === 'INCONNU') return null;
      return ReponseSuccession.parse(recue).liensSuccession.at(-1)?.siretEtablissementSuccesseur ?? null;
    } catch {
      return null;
    }
  }

  private async demander(chemin: string, signal: AbortSignal): Promise<unknown> {
    const reponse = await fetch(`${this.url}${chemin}`, {
      signal,
      redirect: 'error',
      headers: {
        Accept: 'application/json',
        ...(this.jeton !== undefined && { 'X-INSEE-Api-Key-Integration': this.jeton }),
      },
    });
    if (reponse.status === 404) return 'INCONNU';
    if (!reponse.ok) throw new Error(`the répertoire answers ${reponse.status}`);
    return JSON.parse(await texteBorne(reponse)) as unknown;
  }
}

const texteBorne = async ({ body }: Response): Promise<string> => {
  const morceaux: Uint8Array[] = [];
  let taille = 0;
  for await (const morceau of body ?? []) {
    taille += (morceau as Uint8Array).length;
    if (taille > OCTETS_MAX) throw new Error('the répertoire answers too much');
    morceaux.push(morceau);
  }
  return Buffer.concat(morceaux).toString('utf8');
};
