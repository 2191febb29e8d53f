export type VarianteDeBouton = 'principal' | 'secondaire' | 'discret' | 'danger';

const variantes: Record<VarianteDeBouton, string> = {
  principal: 'govuk-button',
  secondaire: 'govuk-button govuk-button--secondary',
  discret: 'govuk-button cp-bouton--discret',
  danger: 'govuk-button govuk-button--warning',
};

export const classeDeBouton = (variante: VarianteDeBouton = 'principal'): string => variantes[variante];
