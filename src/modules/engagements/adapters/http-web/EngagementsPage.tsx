import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../platform/web/components/BadgeEtat.tsx';
import { BarreActions } from '../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { ChampListe } from '../../../../platform/web/components/ChampListe.tsx';
import { EtatVide } from '../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import type { OptionDeChoix } from '../../../../platform/web/components/OptionDeChoix.ts';
import { Tableau } from '../../../../platform/web/components/Tableau.tsx';
import type { ErreurDeChamp } from '../../../../platform/web/ErreurDeChamp.ts';
import { etatsDEngagement } from '../../domain/Engagement.ts';
import { chemins } from './chemins.ts';
import type { EngagementPresente } from './presentEngagements.ts';
import type { RechercheDemandee } from './rechercheForm.ts';
import { useTextes } from './useTextes.ts';

export interface ListeDEngagements {
  readonly demandee: RechercheDemandee;
  readonly structures: readonly OptionDeChoix[];
  readonly erreurs: readonly ErreurDeChamp[];
  readonly engagements: readonly EngagementPresente[];
  readonly filtree: boolean;
  readonly debut: string | undefined;
  readonly suite: string | undefined;
}

export const EngagementsPage: FunctionComponent<ListeDEngagements> = (page) => {
  const textes = useTextes();
  const { engagements, erreurs, filtree, debut, suite } = page;
  return (
    <Layout
      titre={textes.titre}
      chapeau={textes.chapeau}
      filAriane={[{ libelle: textes.titre }]}
      erreurs={erreurs}
    >
      <Criteres {...page} />
      {engagements.length === 0 ? (
        <EtatVide
          phrase={filtree ? textes.videFiltre : textes.vide}
          action={filtree ? { libelle: textes.effacer, href: chemins.racine } : undefined}
        />
      ) : (
        <Engagements engagements={engagements} />
      )}
      {(debut ?? suite) !== undefined && (
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
      )}
    </Layout>
  );
};

const Criteres: FunctionComponent<ListeDEngagements> = ({ demandee, structures, erreurs }) => {
  const textes = useTextes();
  const erreurDe = (champ: string): string | null =>
    erreurs.find((erreur) => erreur.champ === champ)?.message ?? null;
  const champ = (nom: 'marche' | 'notifieDu' | 'notifieAu' | 'montantMin' | 'montantMax') => ({
    champ: nom,
    libelle: textes[nom],
    valeur: demandee[nom],
    erreur: erreurDe(nom),
  });
  return (
    <Carte titre={textes.criteres}>
      <Formulaire action={chemins.racine} methode="get" nom={textes.criteres}>
        <div class="cp-cote-a-cote">
          <Champ
            champ="numero"
            libelle={textes.numero}
            indice={textes.numeroIndice}
            valeur={demandee.numero}
            type="search"
          />
          <Champ {...champ('marche')} type="search" />
        </div>
        <div class="cp-cote-a-cote">
          <ChampListe
            champ="etat"
            libelle={textes.etat}
            valeur={demandee.etat}
            invite={textes.tousLesEtats}
            options={etatsDEngagement.map((etat) => ({ valeur: etat, libelle: textes.etats[etat] }))}
          />
          {structures.length > 1 && (
            <ChampListe
              champ="structure"
              libelle={textes.structure}
              valeur={demandee.structure === undefined ? '' : String(demandee.structure)}
              invite={textes.toutes}
              options={structures}
            />
          )}
        </div>
        <div class="cp-cote-a-cote">
          <Champ {...champ('notifieDu')} type="date" />
          <Champ {...champ('notifieAu')} type="date" />
          <Champ {...champ('montantMin')} type="decimal" suffixe="€" />
          <Champ {...champ('montantMax')} type="decimal" suffixe="€" />
        </div>
        <BarreActions>
          <Bouton>{textes.rechercher}</Bouton>
          <Lien href={chemins.racine}>{textes.effacer}</Lien>
        </BarreActions>
      </Formulaire>
    </Carte>
  );
};

const Engagements: FunctionComponent<Pick<ListeDEngagements, 'engagements'>> = ({ engagements }) => {
  const textes = useTextes();
  return (
    <Tableau
      legende={textes.legende}
      lignes={engagements}
      cleDe={({ numero }) => numero}
      colonnes={[
        {
          cle: 'numero',
          titre: textes.numero,
          enTete: true,
          insecable: true,
          rendu: ({ numero, href }) => <Lien href={href}>{numero}</Lien>,
        },
        { cle: 'type', titre: textes.type, rendu: ({ type }) => type },
        { cle: 'emetteur', titre: textes.emetteur, rendu: ({ emetteur }) => emetteur },
        { cle: 'notifieLe', titre: textes.notifieLe, insecable: true, rendu: ({ notifieLe }) => notifieLe },
        {
          cle: 'montant',
          titre: textes.montant,
          aligne: 'droite',
          insecable: true,
          rendu: ({ montant }) => montant,
        },
        { cle: 'etat', titre: textes.etat, insecable: true, rendu: ({ etat }) => <BadgeEtat {...etat} /> },
      ]}
    />
  );
};
