import type { Appel } from '../../../../../platform/api/Appel.ts';

/** An application acts upon its own webhooks, whatever technical account it shows. */
export const demandeurDe = ({ acteur, applicationId }: Appel) => ({ acteur, applicationId });
