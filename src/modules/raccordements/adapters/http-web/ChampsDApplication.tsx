import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { ChampCases } from '../../../../platform/web/components/ChampCases.tsx';
import { NOM_D_APPLICATION_MAX } from '../../domain/Application.ts';
import { domainesApi } from '../../domain/DomaineApi.ts';
import { messageDe } from './saisieDe.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly nom: string | undefined;
  readonly domaines: readonly string[];
  readonly erreurs: FormErrors;
}

/** What is chosen of an application, when it is made and later. */
export const ChampsDApplication: FunctionComponent<Props> = ({ nom, domaines, erreurs }) => {
  const { applications: textes, domainesDeLApi } = useTextes();
  return (
    <>
      <Champ
        champ="nom"
        libelle={textes.nom}
        indice={textes.nomIndice}
        valeur={nom}
        longueurMax={NOM_D_APPLICATION_MAX}
        requis
        erreur={messageDe(erreurs, 'nom')}
      />
      <ChampCases
        champ="domaines"
        libelle={textes.domaines}
        indice={textes.domainesIndice}
        valeurs={domaines}
        options={domainesApi.map((valeur) => ({ valeur, ...domainesDeLApi[valeur] }))}
        requis
        erreur={messageDe(erreurs, 'domaines')}
      />
    </>
  );
};
