import { z } from 'zod';
import { codesEspaces } from '../../../../../kernel/domain/Espace.ts';
import { lireJour, type Jour } from '../../../../../kernel/domain/Jour.ts';
import type { AccesAccorde } from '../../../domain/rattachement/AccesAccorde.ts';
import type { Periode } from '../../../domain/rattachement/Periode.ts';
import type { ServiceAttribue } from '../../../domain/rattachement/ServiceAttribue.ts';
import { droits } from '../formes/droits.ts';
import { longueurs } from '../formes/longueurs.ts';
import type { AccesSaisi, JoursSaisis } from './champsDAcces.ts';

const champ = z.string().trim().default('').catch('');
const jours = z.object({ du: champ, au: champ });

const services = z
  .record(
    z.string().regex(/^s\d{1,16}$/),
    jours.extend({ choisi: z.literal('oui').optional().catch(undefined), commentaire: champ }),
  )
  .default({});

/** The fields of the rights of a person: `droits[MEMOIRES]`, `dates[MEMOIRES][du]`, `services[s12][choisi]`, `du`, `au`. */
export const champsDeForme = {
  droits,
  dates: z.partialRecord(z.enum(codesEspaces), jours).default({}),
  services,
  du: champ,
  au: champ,
};

const forme = z.object(champsDeForme);

type Lus = z.output<typeof forme>;
type Contexte = Pick<z.core.$RefinementCtx, 'addIssue'>;

/** What was typed, to be shown again. */
export const accesTape = (saisie: Readonly<Record<string, unknown>>): AccesSaisi | undefined => {
  const lus = forme.safeParse(saisie);
  if (!lus.success) return undefined;
  const { dates, ...reste } = lus.data;
  return {
    ...reste,
    dates: Object.fromEntries(
      Object.entries(dates).flatMap(([code, tapes]) => (tapes ? [[code, tapes]] : [])),
    ),
    services: Object.fromEntries(
      Object.entries(lus.data.services).map(([cle, service]) => [
        cle,
        { ...service, choisi: service.choisi !== undefined },
      ]),
    ),
  };
};

/** Undefined when a fault was found, each told beside its field. */
export const lireAcces = (lus: Lus, contexte: Contexte): AccesAccorde | undefined => {
  const lecture = new LectureDeJours(contexte);
  const periode = lecture.periode(lus, []);
  const periodesEspaces = Object.fromEntries(
    Object.entries(lus.dates).flatMap(([code, tapes]) => {
      const lue = tapes && lecture.periode(tapes, ['dates', code]);
      return lue && (lue.du !== null || lue.au !== null) ? [[code, lue]] : [];
    }),
  );
  const attribues = Object.entries(lus.services).flatMap(([cle, service]): readonly ServiceAttribue[] => {
    if (service.choisi === undefined) return [];
    const commentaire = lecture.borne(service.commentaire, ['services', cle, 'commentaire']);
    const lue = lecture.periode(service, ['services', cle]);
    return [{ serviceId: Number(cle.slice(1)), ...lue, commentaire }];
  });
  return lecture.juste ? { periode, espaces: lus.droits, periodesEspaces, services: attribues } : undefined;
};

export class LectureDeJours {
  juste = true;

  constructor(private readonly contexte: Contexte) {}

  periode({ du, au }: JoursSaisis, chemin: readonly string[]): Periode {
    return { du: this.jour(du, [...chemin, 'du']), au: this.jour(au, [...chemin, 'au']) };
  }

  borne(texte: string, chemin: readonly string[]): string | null {
    if (texte.length > longueurs.commentaire) this.refuser(chemin, 'structure.texte-trop-long');
    return texte === '' ? null : texte;
  }

  private jour(texte: string, chemin: readonly string[]): Jour | null {
    if (texte === '') return null;
    const lu = lireJour(texte);
    if (lu === undefined) this.refuser(chemin, 'structure.jour-invalide');
    return lu ?? null;
  }

  private refuser(chemin: readonly string[], code: string): void {
    this.juste = false;
    this.contexte.addIssue({ code: 'custom', path: [...chemin], message: code });
  }
}

export const definirAccesForm = z
  .object({ ...champsDeForme, version: z.coerce.number().int().positive() })
  .transform((lus, contexte) => {
    const acces = lireAcces(lus, contexte);
    return acces === undefined ? z.NEVER : { acces, version: lus.version };
  });
