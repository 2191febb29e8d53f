import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { TextesSaisis } from '../saisieDe.ts';
import { AccesTableau } from './AccesTableau.tsx';
import { cheminsDuSupport } from './cheminsDuSupport.ts';
import type { PersonnePresentee } from './presentPersonne.ts';
import { SecoursCarte } from './SecoursCarte.tsx';
import { textesDuSupport } from './textes/textesDuSupport.ts';

interface Props {
  readonly personne: PersonnePresentee;
  readonly saisie?: TextesSaisis | undefined;
  readonly erreurs?: FormErrors | undefined;
}

export const PersonnePage: FunctionComponent<Props> = ({ personne, saisie = {}, erreurs = [] }) => {
  const textes = textesDuSupport(usePage().langue);
  return (
    <Layout
      titre={personne.nom}
      erreurs={erreurs}
      marque={<BadgeEtat {...personne.statut} />}
      filAriane={[{ libelle: textes.titre, href: cheminsDuSupport.racine }, { libelle: personne.nom }]}
    >
      <ListeResume elements={personne.elements} />
      {personne.aActiver && (
        <Carte>
          <p class="govuk-body">{textes.renvoyerTexte}</p>
          <Formulaire action={cheminsDuSupport.activation(personne.id)}>
            <Bouton>{textes.renvoyer}</Bouton>
          </Formulaire>
        </Carte>
      )}
      {personne.secours.length > 0 && <SecoursCarte personne={personne} saisie={saisie} erreurs={erreurs} />}
      <Carte titre={textes.rattachements}>
        {personne.rattachements.length === 0 ? (
          <EtatVide phrase={textes.sansRattachement} />
        ) : (
          <Tableau
            legende={textes.rattachements}
            lignes={personne.rattachements}
            cleDe={({ id }) => String(id)}
            colonnes={[
              {
                cle: 'structure',
                titre: textes.designation,
                enTete: true,
                rendu: ({ structureId, structure }) => (
                  <Lien href={cheminsDuSupport.structure(structureId)}>{structure}</Lien>
                ),
              },
              { cle: 'role', titre: textes.role, rendu: ({ role }) => role },
              { cle: 'statut', titre: textes.statut, rendu: ({ statut }) => <BadgeEtat {...statut} /> },
              { cle: 'espaces', titre: textes.espaces, rendu: ({ espaces }) => espaces },
            ]}
          />
        )}
      </Carte>
      <AccesTableau acces={personne.acces} />
    </Layout>
  );
};
