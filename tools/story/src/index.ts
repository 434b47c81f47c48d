export { tellStories, type Told } from './tell-stories.ts';
