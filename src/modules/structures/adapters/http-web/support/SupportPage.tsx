import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { longueurs } from '../formes/longueurs.ts';
import { messageDe } from '../saisieDe.ts';
import { cheminsDuSupport } from './cheminsDuSupport.ts';
import type { Badge, PersonneResumee } from './presentPersonne.ts';
import { textesDuSupport } from './textes/textesDuSupport.ts';

export interface StructureTrouvee {
  readonly id: number;
  readonly identifiant: string;
  readonly designation: string;
  readonly ville: string;
  readonly statut: Badge;
}

interface Trouves {
  readonly personnes: readonly PersonneResumee[];
  readonly structures: readonly StructureTrouvee[];
}

interface Props {
  readonly q: string;
  readonly aDecider: number;
  /** Null before any search. */
  readonly trouves: Trouves | null;
  readonly erreurs: FormErrors;
}

export const SupportPage: FunctionComponent<Props> = ({ q, aDecider, trouves, erreurs }) => {
  const textes = textesDuSupport(usePage().langue);
  return (
    <Layout titre={textes.titre} chapeau={textes.chapeau} erreurs={erreurs}>
      <Carte titre={textes.aDecider}>
        <p class="govuk-body">
          {aDecider === 0 ? (
            textes.rienADecider
          ) : (
            <Lien href={cheminsDuSupport.reclamations}>{textes.nombreADecider(aDecider)}</Lien>
          )}
        </p>
      </Carte>
      <Carte>
        <Formulaire action={cheminsDuSupport.racine} methode="get" nom={textes.rechercher}>
          <Champ
            champ="q"
            type="search"
            libelle={textes.recherche}
            indice={textes.indice}
            valeur={q}
            largeur={30}
            longueurMax={longueurs.recherche}
            erreur={messageDe(erreurs, 'q')}
          />
          <Bouton>{textes.rechercher}</Bouton>
        </Formulaire>
      </Carte>
      {trouves && <Resultats {...trouves} />}
      <p class="govuk-body">
        <Lien href={cheminsDuSupport.journal}>{textes.journal}</Lien>
      </p>
    </Layout>
  );
};

const Resultats: FunctionComponent<Trouves> = ({ personnes, structures }) => {
  const textes = textesDuSupport(usePage().langue);
  return (
    <>
      <Carte titre={textes.personnes}>
        {personnes.length === 0 ? (
          <EtatVide phrase={textes.aucunePersonne} />
        ) : (
          <Tableau
            legende={textes.personnes}
            lignes={personnes}
            cleDe={({ id }) => String(id)}
            colonnes={[
              {
                cle: 'nom',
                titre: textes.nom,
                enTete: true,
                rendu: ({ id, nom }) => <Lien href={cheminsDuSupport.personne(id)}>{nom}</Lien>,
              },
              { cle: 'courriel', titre: textes.courriel, rendu: ({ courriel }) => courriel },
              { cle: 'statut', titre: textes.statut, rendu: ({ statut }) => <BadgeEtat {...statut} /> },
              {
                cle: 'connexion',
                titre: textes.derniereConnexion,
                rendu: ({ derniereConnexion }) => derniereConnexion,
              },
            ]}
          />
        )}
      </Carte>
      <Carte titre={textes.structures}>
        {structures.length === 0 ? (
          <EtatVide phrase={textes.aucuneStructure} />
        ) : (
          <Tableau
            legende={textes.structures}
            lignes={structures}
            cleDe={({ id }) => String(id)}
            colonnes={[
              {
                cle: 'designation',
                titre: textes.designation,
                enTete: true,
                rendu: ({ id, designation }) => (
                  <Lien href={cheminsDuSupport.structure(id)}>{designation}</Lien>
                ),
              },
              { cle: 'identifiant', titre: textes.identifiant, rendu: ({ identifiant }) => identifiant },
              { cle: 'ville', titre: textes.ville, rendu: ({ ville }) => ville },
              { cle: 'statut', titre: textes.statut, rendu: ({ statut }) => <BadgeEtat {...statut} /> },
            ]}
          />
        )}
      </Carte>
      <p class="govuk-body-s">{textes.limite}</p>
    </>
  );
};
