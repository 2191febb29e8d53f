import type { Barriere } from '../../../../../platform/http/Barriere.ts';
import {
  secondFacteurObligatoire,
  type ExigenceDeSecondFacteur,
} from '../../../application/second-facteur/secondFacteurObligatoire.ts';

export const PAGE_DU_SECOND_FACTEUR = '/mon-compte/second-facteur';

/** Help, the language and the way out stay open; a link received by mail waits behind. */
const OUVERTS = [PAGE_DU_SECOND_FACTEUR, '/deconnexion', '/langue', '/aide'];

/**
 * Agents of juridictions and support set up their second factor before anything else, also when the espace is granted to them
 * while they are at work. A session that bears the mark has gone through it: whatever takes the factor away ends the sessions.
 */
export const barriereDuSecondFacteur = (exigence: ExigenceDeSecondFacteur): Barriere => ({
  retenir: ({ session, path }, acteur) =>
    session.secondFacteur === true ||
    OUVERTS.some((ouvert) => path === ouvert || path.startsWith(`${ouvert}/`)) ||
    !secondFacteurObligatoire(acteur, exigence)
      ? undefined
      : PAGE_DU_SECOND_FACTEUR,
});
