import { Module } from '@nestjs/common';
import { MeasurementImportsController } from './measurement-imports.controller.js';
import { MeasurementImportsService } from './measurement-imports.service.js';

/** Readings from a file, many at once. */
@Module({ controllers: [MeasurementImportsController], providers: [MeasurementImportsService] })
export class MeasurementImportsModule {}
