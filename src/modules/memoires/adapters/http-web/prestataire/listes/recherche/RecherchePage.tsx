import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../../../../platform/web/components/Champ.tsx';
import { ChampCases } from '../../../../../../../platform/web/components/ChampCases.tsx';
import { ChampChoix } from '../../../../../../../platform/web/components/ChampChoix.tsx';
import { ChampListe } from '../../../../../../../platform/web/components/ChampListe.tsx';
import { ChampSuggestion } from '../../../../../../../platform/web/components/ChampSuggestion.tsx';
import { EtatVide } from '../../../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { BoutonParDefaut } from '../../saisie/BoutonParDefaut.tsx';
import { ListeDeMemoires } from '../ListeDeMemoires.tsx';
import { OngletsMemoires } from '../OngletsMemoires.tsx';
import { textesDe } from '../textes/textesDe.ts';
import type { RecherchePresentee } from './presentRecherche.ts';

export const RecherchePage: FunctionComponent<RecherchePresentee> = (page) => {
  const textes = textesDe(usePage().langue);
  const { recherche } = textes;
  const { liste, erreurs } = page;
  return (
    <Layout
      titre={recherche.titre}
      filAriane={[{ libelle: textes.espace, href: '/memoires' }, { libelle: textes.onglets.recherche }]}
      erreurs={erreurs}
    >
      <OngletsMemoires courant="recherche" />
      <Carte titre={recherche.criteres}>
        <Criteres {...page} />
      </Carte>
      {liste && (
        <section aria-label={recherche.resultats}>
          <h2 class="govuk-heading-m">{liste.total}</h2>
          {liste.lignes.length > 0 ? (
            <ListeDeMemoires legende={recherche.resultats} liste={liste} />
          ) : (
            <EtatVide phrase={recherche.vide} />
          )}
        </section>
      )}
    </Layout>
  );
};

const Criteres: FunctionComponent<RecherchePresentee> = (page) => {
  const { recherche: textes } = textesDe(usePage().langue);
  const { demandee, erreurs, juridiction, structures } = page;
  const erreurDe = (champ: string): string | null =>
    erreurs.find((erreur) => erreur.champ === champ)?.message ?? null;
  const champ = (
    nom: 'numero' | 'reference' | 'texte' | 'deposeDu' | 'deposeAu' | 'montantMin' | 'montantMax',
  ): { champ: string; libelle: string; valeur: string; erreur: string | null } => ({
    champ: nom,
    libelle: textes[nom],
    valeur: demandee[nom],
    erreur: erreurDe(nom),
  });
  return (
    <Formulaire action="/memoires/recherche" methode="get" nom={textes.titre}>
      <BoutonParDefaut value="rechercher" />
      <div class="cp-cote-a-cote">
        <Champ {...champ('numero')} indice={textes.numeroIndice} type="search" />
        <Champ {...champ('texte')} indice={textes.texteIndice} type="search" />
      </div>
      <div class="cp-cote-a-cote">
        <Champ {...champ('reference')} type="search" />
        {structures.length > 1 && (
          <ChampListe
            champ="structure"
            libelle={textes.structure}
            options={structures}
            valeur={demandee.structure === undefined ? '' : String(demandee.structure)}
            invite={textes.toutes}
          />
        )}
      </div>
      <ChampSuggestion
        champ="juridiction"
        libelle={textes.destinataire}
        source="/memoires/juridictions"
        valeur={juridiction.id}
        texte={juridiction.texte}
        erreur={erreurDe('juridiction')}
      />
      {juridiction.choix.length > 0 && (
        <ChampChoix champ="juridictionChoisie" libelle={textes.destinataire} options={juridiction.choix} />
      )}
      <ChampCases
        champ="etats"
        libelle={textes.etats}
        options={page.etats}
        valeurs={demandee.etats}
        enLigne
      />
      <div class="cp-cote-a-cote">
        <Champ {...champ('deposeDu')} type="date" />
        <Champ {...champ('deposeAu')} type="date" />
        <Champ {...champ('montantMin')} type="decimal" suffixe="€" />
        <Champ {...champ('montantMax')} type="decimal" suffixe="€" />
      </div>
      <div class="cp-cote-a-cote">
        <ChampListe
          champ="tri"
          libelle={textes.tri}
          options={page.tris}
          valeur={demandee.tri}
          invite={null}
        />
        <ChampListe
          champ="sens"
          libelle={textes.sens}
          options={page.sens}
          valeur={demandee.sens}
          invite={null}
        />
      </div>
      <BarreActions>
        <Bouton name="action" value="rechercher">
          {textes.chercher}
        </Bouton>
        <Lien href="/memoires/recherche">{textes.effacer}</Lien>
      </BarreActions>
    </Formulaire>
  );
};
