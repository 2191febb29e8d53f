import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { ChampListe } from '../../../../platform/web/components/ChampListe.tsx';
import { EtatVide } from '../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../platform/web/components/Tableau.tsx';
import { chemins } from './chemins.ts';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import type { AppelPresente } from './presentAppel.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly application: { readonly id: number };
  readonly route: string | undefined;
  readonly resultat: string | undefined;
  readonly appels: readonly AppelPresente[];
  readonly debut: string | undefined;
  readonly suite: string | undefined;
}

export const AppelsPage: FunctionComponent<Props> = (props) => {
  const { application, appels, debut, suite } = props;
  const { appels: textes, applications } = useTextes();
  return (
    <PageDeRaccordement
      titre={textes.titre}
      chapeau={textes.chapeau}
      maillons={[{ libelle: applications.une, href: chemins.application(application.id) }]}
    >
      <Filtres {...props} />
      {appels.length === 0 ? <EtatVide phrase={textes.vide} /> : <Appels appels={appels} />}
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
        )}
      </p>
    </PageDeRaccordement>
  );
};

const Filtres: FunctionComponent<Props> = ({ application, route, resultat }) => {
  const { appels: textes } = useTextes();
  return (
    <Carte titre={textes.filtres}>
      <Formulaire action={chemins.appels(application.id)} methode="get" nom={textes.filtres}>
        <div class="cp-cote-a-cote">
          <Champ champ="route" libelle={textes.route} indice={textes.routeIndice} valeur={route} />
          <ChampListe
            champ="resultat"
            libelle={textes.resultat}
            valeur={resultat}
            invite={textes.tousLesResultats}
            options={[
              { valeur: 'REUSSI', libelle: textes.reussis },
              { valeur: 'REFUSE', libelle: textes.refuses },
            ]}
          />
        </div>
        <BarreActions>
          <Bouton>{textes.filtrer}</Bouton>
          <Lien href={chemins.appels(application.id)}>{textes.effacer}</Lien>
        </BarreActions>
      </Formulaire>
    </Carte>
  );
};

const Appels: FunctionComponent<Pick<Props, 'appels'>> = ({ appels }) => {
  const { appels: textes } = useTextes();
  return (
    <Tableau
      legende={textes.legende}
      lignes={appels}
      cleDe={({ id }) => String(id)}
      colonnes={[
        { cle: 'date', titre: textes.date, rendu: ({ date }) => date },
        { cle: 'route', titre: textes.route, enTete: true, rendu: ({ route }) => route },
        { cle: 'compte', titre: textes.compte, rendu: ({ compte }) => compte },
        { cle: 'reponse', titre: textes.reponse, rendu: ({ reponse }) => reponse },
        {
          cle: 'duree',
          titre: textes.duree,
          aligne: 'droite',
          insecable: true,
          rendu: ({ duree }) => duree,
        },
      ]}
    />
  );
};
