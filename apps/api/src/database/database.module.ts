import { Global, Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { boundWaits, CONNECTIONS, PATIENCE_MS } from './connection.js';
import { Database } from './database.js';
import { SnakeNaming } from './snake-naming.js';
import { typeParsers } from './types.js';

/** Connects as the app's role. Entities register themselves with `TypeOrmModule.forFeature`; the schema is the migrations' alone. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: ({ databaseUrl }: Config) => ({
        type: 'postgres' as const,
        url: databaseUrl,
        autoLoadEntities: true,
        synchronize: false,
        migrationsRun: false,
        installExtensions: false,
        // without an address the app only describes itself (OpenAPI), and never connects
        manualInitialization: databaseUrl === undefined,
        retryAttempts: 0,
        namingStrategy: new SnakeNaming(),
        applicationName: 'milepost',
        poolSize: CONNECTIONS,
        connectTimeoutMS: PATIENCE_MS,
        poolErrorHandler: (error: Error) => new Logger('Database').warn(`a connection was lost: ${error.message}`),
        // a server that vanished without a word is noticed
        extra: { types: typeParsers, onConnect: boundWaits, keepAlive: true, keepAliveInitialDelayMillis: PATIENCE_MS },
      }),
      dataSourceFactory: async (options) => new DataSource(options!),
    }),
  ],
  providers: [Database],
  exports: [Database],
})
export class DatabaseModule {}
