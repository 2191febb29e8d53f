import type { FunctionComponent } from 'preact';
import type { CodeEspace } from '../../../../../kernel/domain/Espace.ts';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { Service } from '../../../domain/structure/Service.ts';
import { chemins } from '../chemins.ts';
import { messageDe } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { AccesChamps } from './AccesChamps.tsx';
import type { AccesSaisi } from './champsDAcces.ts';
import { cheminsDAcces } from './cheminsDAcces.ts';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly ouverts: readonly CodeEspace[];
  readonly services: readonly Service[];
  readonly courriel: string;
  readonly acces: AccesSaisi;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const RattacherPage: FunctionComponent<Props> = ({ structure, courriel, erreurs, ...champs }) => {
  const { utilisateurs, gestionnaire, annuler } = useTextes();
  const { rattacher } = useTextesDesAcces();
  return (
    <Layout
      titre={rattacher.titre}
      surtitre={structure.designation}
      chapeau={rattacher.chapeau}
      erreurs={erreurs}
      etroit
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: structure.designation, href: chemins.structure(structure.id) },
        { libelle: utilisateurs.titre, href: chemins.utilisateurs(structure.id) },
        { libelle: rattacher.titre },
      ]}
    >
      <Formulaire action={cheminsDAcces.rattacher(structure.id)} champsObligatoires>
        <Champ
          champ="courriel"
          type="email"
          libelle={rattacher.courriel}
          indice={rattacher.courrielIndice}
          valeur={courriel}
          requis
          erreur={messageDe(erreurs, 'courriel')}
        />
        <AccesChamps {...champs} erreurs={erreurs} />
        <BarreActions>
          <Bouton>{rattacher.valider}</Bouton>
          <BoutonLien href={chemins.utilisateurs(structure.id)} variante="secondaire">
            {annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
