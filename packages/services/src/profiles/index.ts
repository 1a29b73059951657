export * from './create-profile.ts';
export * from './facet-counts.ts';
export * from './get-public-profile.ts';
export { getMyProfile, listMyProfiles } from './read-my-profiles.ts';
export * from './review-outcome.ts';
export { saveProfile } from './save-profile.ts';
export * from './search-profiles.ts';
export * from './set-profile-visibility.ts';
export * from './submit-profile.ts';
