import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../../../../platform/web/components/Champ.tsx';
import { Encart } from '../../../../../../../platform/web/components/Encart.tsx';
import { Tableau } from '../../../../../../../platform/web/components/Tableau.tsx';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { textesDe } from '../textes/textesDe.ts';
import type { CalculPresente, ResultatDeCalcul } from './presentCalcul.ts';

interface Props {
  readonly calcul: CalculPresente;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** Stands in the form of the lines: asking for a sum saves what is typed. */
export const AideAuCalcul: FunctionComponent<Props> = ({ calcul, erreurs }) => {
  const { calcul: textes } = textesDe(usePage().langue);
  const erreurDe = (champ: string): string | null =>
    erreurs.find((erreur) => erreur.champ === champ)?.message ?? null;
  return (
    <Carte titre={textes.titre} id="calcul">
      <p class="govuk-body">{textes.intro}</p>
      <div class="cp-cote-a-cote">
        <Champ
          champ="calcul.debutJour"
          libelle={textes.debutJour}
          type="date"
          valeur={calcul.debutJour}
          erreur={erreurDe('calcul.debutJour')}
        />
        <Champ
          champ="calcul.debutHeure"
          libelle={textes.debutHeure}
          indice={textes.heureIndice}
          largeur={5}
          valeur={calcul.debutHeure}
          erreur={erreurDe('calcul.debutHeure')}
        />
      </div>
      <div class="cp-cote-a-cote">
        <Champ
          champ="calcul.finJour"
          libelle={textes.finJour}
          type="date"
          valeur={calcul.finJour}
          erreur={erreurDe('calcul.finJour')}
        />
        <Champ
          champ="calcul.finHeure"
          libelle={textes.finHeure}
          indice={textes.heureIndice}
          largeur={5}
          valeur={calcul.finHeure}
          erreur={erreurDe('calcul.finHeure')}
        />
      </div>
      <Bouton variante="secondaire" name="action" value="calculer">
        {textes.calculer}
      </Bouton>
      {calcul.faute !== null && (
        <Encart ton="attention">
          <p>{calcul.faute}</p>
        </Encart>
      )}
      {calcul.resultat && <Resultat resultat={calcul.resultat} />}
    </Carte>
  );
};

const Resultat: FunctionComponent<{ readonly resultat: ResultatDeCalcul }> = ({ resultat }) => {
  const { calcul: textes } = textesDe(usePage().langue);
  return (
    <>
      <p class="govuk-body govuk-!-margin-top-4">{resultat.explication}</p>
      <Tableau
        legende={textes.resultat}
        legendeVisible
        colonnes={[
          { cle: 'libelle', titre: textes.colonnes.ligne, enTete: true, rendu: ({ libelle }) => libelle },
          { cle: 'heures', titre: textes.colonnes.heures, aligne: 'droite', rendu: ({ heures }) => heures },
          {
            cle: 'prix',
            titre: textes.colonnes.prix,
            aligne: 'droite',
            insecable: true,
            rendu: ({ prix }) => prix,
          },
          {
            cle: 'montant',
            titre: textes.colonnes.montant,
            aligne: 'droite',
            insecable: true,
            rendu: ({ montant }) => montant,
          },
        ]}
        lignes={resultat.lignes}
        cleDe={({ libelle }) => libelle}
        pied={[{ libelle: textes.total, valeur: <strong>{resultat.total}</strong> }]}
      />
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{textes.heureParHeure}</span>
        </summary>
        <ul class="govuk-list govuk-!-margin-bottom-3">
          {resultat.heures.map(({ libelle, detail, total }) => (
            <li key={libelle}>
              {`${libelle}\u00a0: ${detail} = `}
              <strong>{total}</strong>
            </li>
          ))}
        </ul>
        <p class="govuk-body-s">{resultat.article}</p>
      </details>
      <Bouton variante="secondaire" name="action" value="ajouter-calcul">
        {textes.ajouter}
      </Bouton>
    </>
  );
};
