import type { FunctionComponent } from 'preact';
import type { CodeEspace } from '../../../../../kernel/domain/Espace.ts';
import { ChampChoix } from '../../../../../platform/web/components/ChampChoix.tsx';
import type { DroitsEspaces } from '../../../domain/espace/DroitsEspaces.ts';
import { useTextes } from '../useTextes.ts';

interface Props {
  readonly ouverts: readonly CodeEspace[];
  readonly droits: DroitsEspaces;
}

const NIVEAUX = ['AUCUN', 'CONSULTATION', 'MODIFICATION'] as const;

/** One level for each espace that the structure has opened. */
export const DroitsChamps: FunctionComponent<Props> = ({ ouverts, droits }) => {
  const { espaces, niveaux } = useTextes();
  return (
    <>
      {ouverts.map((code) => (
        <ChampChoix
          key={code}
          champ={`droits.${code}`}
          libelle={espaces[code].libelle}
          indice={espaces[code].indice}
          valeur={droits[code] ?? 'AUCUN'}
          enLigne
          options={NIVEAUX.map((valeur) => ({ valeur, libelle: niveaux[valeur] }))}
        />
      ))}
    </>
  );
};
