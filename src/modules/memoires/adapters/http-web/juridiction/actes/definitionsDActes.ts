import type { FunctionComponent } from 'preact';
import type { z } from 'zod';
import type { ActeDemande } from '../../../../application/ActesSurMemoire.ts';
import type { DonneesMemoire } from '../../../../domain/DonneesMemoire.ts';
import type { ActeDeJuridiction } from './actesDeJuridiction.ts';
import { ChampsMotif } from './ChampsMotif.tsx';
import { ChampsReorientation } from './ChampsReorientation.tsx';
import { ChampsReponse } from './ChampsReponse.tsx';
import { ChampsRetenues } from './ChampsRetenues.tsx';
import { ChampTexteDActe } from './ChampTexteDActe.tsx';
import type { ContexteDActe } from './ContexteDActe.ts';
import type { DecisionsDeJuridiction } from './DecisionsDeJuridiction.ts';
import {
  FormeDirecte,
  FormeMotif,
  FormeReorientation,
  FormeReponse,
  FormeRetenues,
  FormeTexte,
} from './formes.ts';

export interface DefinitionDActe {
  readonly acte: ActeDeJuridiction;
  readonly form: z.ZodType;
  /** Null when nothing is asked beyond the act itself. */
  readonly champs: FunctionComponent<ContexteDActe> | null;
  readonly accomplir: (demande: ActeDemande, forme: unknown) => Promise<DonneesMemoire>;
}

interface Definition<F extends z.ZodType<{ version: number }>> {
  readonly acte: ActeDeJuridiction;
  readonly form: F;
  readonly champs: DefinitionDActe['champs'];
  readonly accomplir: (demande: ActeDemande & z.output<F>) => Promise<DonneesMemoire>;
}

const definition = <F extends z.ZodType<{ version: number }>>(voulue: Definition<F>): DefinitionDActe => ({
  ...voulue,
  accomplir: (demande, forme) => voulue.accomplir({ ...demande, ...(forme as z.output<F>) }),
});

/** What each act of the court asks, and the use case that does it. */
export const definitionsDActes = (decisions: DecisionsDeJuridiction): readonly DefinitionDActe[] => [
  definition({
    acte: 'PRENDRE_EN_CHARGE',
    form: FormeDirecte,
    champs: null,
    accomplir: (demande) => decisions.prendreEnCharge.execute(demande),
  }),
  definition({
    acte: 'REORIENTER',
    form: FormeReorientation,
    champs: ChampsReorientation,
    accomplir: (demande) => decisions.reorienter.execute(demande),
  }),
  definition({
    acte: 'DEMANDER_COMPLEMENT',
    form: FormeMotif,
    champs: ChampsMotif,
    accomplir: (demande) => decisions.demanderComplement.execute(demande),
  }),
  definition({
    acte: 'CERTIFIER',
    form: FormeRetenues,
    champs: ChampsRetenues,
    accomplir: (demande) => decisions.certifier.execute(demande),
  }),
  definition({
    acte: 'TRANSMETTRE_POUR_TAXATION',
    form: FormeTexte,
    champs: ChampTexteDActe,
    accomplir: (demande) => decisions.transmettrePourTaxation.execute(demande),
  }),
  definition({
    acte: 'TAXER',
    form: FormeRetenues,
    champs: ChampsRetenues,
    accomplir: (demande) => decisions.taxer.execute(demande),
  }),
  definition({
    acte: 'REFUSER',
    form: FormeMotif,
    champs: ChampsMotif,
    accomplir: (demande) => decisions.refuser.execute(demande),
  }),
  definition({
    acte: 'METTRE_EN_PAIEMENT',
    form: FormeDirecte,
    champs: null,
    accomplir: (demande) => decisions.mettreEnPaiement.execute(demande),
  }),
  definition({
    acte: 'COMPTABILISER',
    form: FormeDirecte,
    champs: null,
    accomplir: (demande) => decisions.comptabiliser.execute(demande),
  }),
  definition({
    acte: 'REPONDRE_A_LA_RELANCE',
    form: FormeReponse,
    champs: ChampsReponse,
    accomplir: (demande) => decisions.repondreALaRelance.execute(demande),
  }),
];
