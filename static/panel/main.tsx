import { mount } from '../frame/mount';
import { Panel } from './Panel';

mount(<Panel />);
