import { mount } from '../frame/mount';
import { titles } from '../words/titles';
import { Panel } from './Panel';

mount(<Panel />, titles.panel);
