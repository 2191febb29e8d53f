import { Readable } from 'node:stream';
import type { Acteur } from '../../kernel/application/Acteur.ts';
import type { Clock } from '../../kernel/application/Clock.ts';
import { jourDe, plusJours } from '../../kernel/domain/Jour.ts';
import { exempleE3 } from '../../modules/flux/adapters/exemple/exempleE3.ts';
import type { DeposerFlux } from '../../modules/flux/application/DeposerFlux.ts';
import type { ListerFlux } from '../../modules/flux/application/ListerFlux.ts';
import type { TraiterFlux } from '../../modules/flux/application/TraiterFlux.ts';
import { SYNTAXE_DES_MEMOIRES } from '../../modules/flux/domain/syntaxes.ts';

export interface UsagesDeFlux {
  readonly deposer: DeposerFlux;
  readonly traiter: TraiterFlux;
  readonly lister: ListerFlux;
}

/** Two flux of the laboratory, unless it has some: one that files a mémoire, and one that is rejected. */
export const fluxDeDemonstration = async (
  { deposer, traiter, lister }: UsagesDeFlux,
  acteur: Acteur,
  structureId: number,
  clock: Clock,
): Promise<void> => {
  const { flux: connus } = await lister.execute(acteur, null);
  if (connus.length > 0) return;
  const aujourdhui = jourDe(clock.now());
  const dates = {
    prescription: plusJours(aujourdhui, -20),
    achevement: plusJours(aujourdhui, -18),
    date: plusJours(aujourdhui, -10),
  };
  const fichiers = [
    { nomFichier: 'memoire-2041.xml', ecart: { reference: 'LABO-2041' } },
    {
      nomFichier: 'memoire-2042.xml',
      ecart: { reference: 'LABO-2042', juridiction: 'TJ-LION', pieces: [] },
    },
  ];
  for (const { nomFichier, ecart } of fichiers) {
    const contenu = Readable.from([Buffer.from(exempleE3({ ...dates, ...ecart }))]);
    const demande = { acteur, canal: 'PORTAIL', structureId, syntaxe: SYNTAXE_DES_MEMOIRES } as const;
    const { flux } = await deposer.execute({ ...demande, nomFichier, contenu });
    await traiter.execute(flux.id);
  }
};
