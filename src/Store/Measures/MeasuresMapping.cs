using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GoldenThread.Store.Measures;

public sealed class MeasuresMapping :
    IEntityTypeConfiguration<Measure>, IEntityTypeConfiguration<Series>, IEntityTypeConfiguration<Observation>, IEntityTypeConfiguration<MeasureStanding>,
    IEntityTypeConfiguration<MeasureList>, IEntityTypeConfiguration<CouncilRule>, IEntityTypeConfiguration<Return>, IEntityTypeConfiguration<FigureLoad>,
    IEntityTypeConfiguration<FigureSource>, IEntityTypeConfiguration<AreaGroup>, IEntityTypeConfiguration<MeasureForecast>, IEntityTypeConfiguration<MeasurePromise>
{
    public void Configure(EntityTypeBuilder<Measure> measure)
    {
        measure.IsKept();
        measure.Property(m => m.Code).HasMaxLength(Measure.MaxCode);
        measure.Property(m => m.Slug).HasMaxLength(Measure.MaxCode);
        measure.Property(m => m.Version).IsConcurrencyToken();
        measure.Property(m => m.Definitions).AsJson();
        measure.Property(m => m.Targets).AsJson();
        measure.Property(m => m.Rules).AsJson();
        measure.Property(m => m.Lists).AsJson();
        measure.Property(m => m.Events).AsJson();
        measure.Property(m => m.Chart).AsJson();
        measure.Property(m => m.Quality).AsJson();
        measure.Property(m => m.Actions).AsJson();
        measure.Ignore(m => m.Definition).Ignore(m => m.Ref).Ignore(m => m.Posts).Ignore(m => m.Breaks);
        measure.HasIndex(m => new { m.CouncilId, m.Slug }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        measure.HasIndex(m => m.Id);
    }

    public void Configure(EntityTypeBuilder<Series> series)
    {
        series.Property(s => s.Id).ValueGeneratedNever();
        series.Property(s => s.Dimension).HasMaxLength(200);
        series.Property(s => s.Name).HasMaxLength(300);
        series.Property(s => s.AreaCode).HasMaxLength(20);
        series.Property(s => s.AreaKind).HasMaxLength(60);
        series.HasIndex(s => s.MeasureId);
    }

    public void Configure(EntityTypeBuilder<Observation> observation)
    {
        observation.HasKey(o => new { o.SeriesId, o.From, o.To, o.Revision });
        observation.Property(o => o.Doubts).HasMaxLength(200);
        observation.Property(o => o.RecordedBy).HasMaxLength(200);
        observation.Ignore(o => o.Period).Ignore(o => o.IsInQuestion).Ignore(o => o.RatedTarget);
    }

    public void Configure(EntityTypeBuilder<MeasureStanding> standing)
    {
        standing.IsKept();
        standing.Property(s => s.Posts).AsJson();
        standing.Property(s => s.Services).AsJson();
        standing.Property(s => s.Lists).AsJson();
        standing.Property(s => s.Actions).AsJson();
        standing.Property(s => s.NextPeriod).AsJson();
        standing.Property(s => s.Latest).AsJson();
        standing.Property(s => s.HandedIn).AsJson();
        standing.HasIndex(s => s.MeasureId).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        standing.HasIndex(nameof(MeasureStanding.CouncilId), Kept.Sequence);
    }

    public void Configure(EntityTypeBuilder<MeasureList> list)
    {
        list.Property(l => l.Code).HasMaxLength(60);
        list.Property(l => l.Name).HasMaxLength(200);
        list.Property(l => l.Rules).AsJson();
        list.Property(l => l.Version).IsConcurrencyToken();
        list.Ignore(l => l.Ref);
        list.HasIndex(l => new { l.CouncilId, l.Code }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CouncilRule> rule)
    {
        rule.ToTable("RatingRules");
        rule.Property(r => r.Rule).AsJson();
        rule.Property(r => r.Version).IsConcurrencyToken();
        rule.Ignore(r => r.Ref);
        rule.HasIndex(r => r.CouncilId);
    }

    public void Configure(EntityTypeBuilder<Return> handedIn)
    {
        handedIn.IsKept();
        handedIn.Property(r => r.Words).AsJson();
        handedIn.Property(r => r.Steps).AsJson();
        handedIn.Property(r => r.Version).IsConcurrencyToken();
        handedIn.Ignore(r => r.Period);
        handedIn.HasIndex(r => new { r.MeasureId, r.From, r.To }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
        handedIn.HasIndex(r => new { r.CouncilId, r.To });
        handedIn.HasIndex(r => r.Id);
    }

    public void Configure(EntityTypeBuilder<FigureLoad> load)
    {
        load.Property(l => l.FileName).HasMaxLength(200);
        load.Property(l => l.Hash).HasMaxLength(64);
        load.Property(l => l.Version).IsConcurrencyToken();
        load.HasIndex(l => new { l.CouncilId, l.AccountId });
    }

    public void Configure(EntityTypeBuilder<FigureSource> source)
    {
        source.Property(s => s.Name).HasMaxLength(200);
        source.Property(s => s.Version).IsConcurrencyToken();
        source.HasIndex(s => new { s.CouncilId, s.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AreaGroup> group)
    {
        group.Property(g => g.Name).HasMaxLength(200);
        group.Property(g => g.Source).HasMaxLength(300);
        group.Property(g => g.Areas).AsJson();
        group.Property(g => g.Version).IsConcurrencyToken();
        group.Ignore(g => g.Ref);
        group.HasIndex(g => new { g.CouncilId, g.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MeasureForecast> forecast)
    {
        forecast.Property(f => f.Stated).AsJson();
        forecast.Ignore(f => f.Period);
        forecast.HasIndex(f => f.MeasureId);
        forecast.HasIndex(f => f.CouncilId);
    }

    public void Configure(EntityTypeBuilder<MeasurePromise> promise)
    {
        promise.Property(p => p.Promise).AsJson();
        promise.Property(p => p.Version).IsConcurrencyToken();
        promise.Ignore(p => p.Ref);
        promise.HasIndex(p => p.MeasureId);
        promise.HasIndex(p => p.CouncilId);
    }

    /// <summary>Figures are many, and SQLite would keep each identity as 36 letters: in this room each is kept as its 16 bytes.</summary>
    public static void ForSqlite(ModelBuilder builder)
    {
        var bytes = new ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), value => new Guid(value, true));
        var room = builder.Model.GetEntityTypes().Where(entity => entity.ClrType.Namespace is { } space && (space.StartsWith("GoldenThread.Domain.Measures", StringComparison.Ordinal) || space == typeof(MeasuresMapping).Namespace));
        foreach (var property in room.SelectMany(entity => entity.GetProperties()).Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(Guid)))
        {
            property.SetValueConverter(bytes);
        }
    }
}
