import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { ChampListe } from '../../../../../platform/web/components/ChampListe.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import type { OptionDeChoix } from '../../../../../platform/web/components/OptionDeChoix.ts';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { chemins } from '../chemins.ts';
import { messageDe } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { ActionsTableau } from './ActionsTableau.tsx';
import { cheminsHistorique } from './cheminsHistorique.ts';
import type { FiltresSaisis } from './filtresForm.ts';
import { actesAFiltrer } from './libelleDActe.ts';
import type { ActionPresentee } from './presentAction.ts';
import { textesHistorique } from './textes/textesHistorique.ts';

export interface HistoriqueProps {
  readonly saisie: FiltresSaisis;
  readonly structures: readonly OptionDeChoix[];
  readonly actions: readonly ActionPresentee[];
  readonly debut?: string | undefined;
  readonly suite?: string | undefined;
  readonly erreurs: FormErrors;
}

export const HistoriquePage: FunctionComponent<HistoriqueProps> = (props) => {
  const { saisie, actions, debut, suite, erreurs } = props;
  const { gestionnaire } = useTextes();
  const textes = textesHistorique(usePage().langue);
  return (
    <Layout
      titre={textes.titre}
      chapeau={textes.chapeau}
      filAriane={[{ libelle: gestionnaire.titre, href: chemins.gestionnaire }, { libelle: textes.titre }]}
      erreurs={erreurs}
    >
      <Filtres {...props} />
      {actions.length === 0 ? (
        <EtatVide phrase={textes.vide} />
      ) : (
        <ActionsTableau
          actions={actions}
          lien={(filtre, id) =>
            cheminsHistorique.liste({ ...saisie, curseur: undefined, [filtre]: String(id) })
          }
        />
      )}
      <p>
        {debut !== undefined && (
          <BoutonLien href={debut} variante="secondaire">
            {textes.debut}
          </BoutonLien>
        )}{' '}
        {suite !== undefined && (
          <BoutonLien href={suite} variante="secondaire">
            {textes.suite}
          </BoutonLien>
        )}{' '}
        {actions.length > 0 && (
          <BoutonLien href={cheminsHistorique.export(saisie)} variante="secondaire" telechargement>
            {textes.exporter}
          </BoutonLien>
        )}
      </p>
      <p class="govuk-body-s">{textes.retention}</p>
    </Layout>
  );
};

const Filtres: FunctionComponent<HistoriqueProps> = ({ saisie, structures, erreurs }) => {
  const textes = textesHistorique(usePage().langue);
  return (
    <Carte titre={textes.recherche}>
      <Formulaire action={cheminsHistorique.racine} methode="get" nom={textes.recherche}>
        <div class="cp-cote-a-cote">
          {structures.length > 1 && (
            <ChampListe
              champ="structure"
              libelle={textes.structure}
              valeur={saisie.structure === undefined ? '' : String(saisie.structure)}
              invite={textes.toutesLesStructures}
              options={structures}
            />
          )}
          <ChampListe
            champ="acte"
            libelle={textes.acte}
            valeur={saisie.acte ?? ''}
            invite={textes.toutesLesActions}
            options={actesAFiltrer(textes).map(([valeur, libelle]) => ({ valeur, libelle }))}
          />
        </div>
        <div class="cp-cote-a-cote">
          <Champ
            champ="auteur"
            type="email"
            libelle={textes.auteur}
            indice={textes.auteurIndice}
            valeur={saisie.auteur}
          />
          <Champ
            champ="personne"
            type="email"
            libelle={textes.personne}
            indice={textes.personneIndice}
            valeur={saisie.personne}
          />
        </div>
        <div class="cp-cote-a-cote">
          <Champ
            champ="du"
            type="date"
            libelle={textes.du}
            valeur={saisie.du}
            erreur={messageDe(erreurs, 'du')}
          />
          <Champ
            champ="au"
            type="date"
            libelle={textes.au}
            valeur={saisie.au}
            erreur={messageDe(erreurs, 'au')}
          />
        </div>
        <BarreActions>
          <Bouton>{textes.filtrer}</Bouton>
          <Lien href={cheminsHistorique.racine}>{textes.effacer}</Lien>
        </BarreActions>
      </Formulaire>
    </Carte>
  );
};
