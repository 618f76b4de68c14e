using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Plumbing;

/// <summary>
/// Facts are superseded, never overwritten: when a kept thing changes, the row as it was stays beside it, with the moments between which it held.
/// The row in force keeps its key, so that whoever holds it goes on holding it.
/// </summary>
public static class Kept
{
    public const string RowId = "RowId";
    public const string RecordedFrom = "RecordedFrom";
    public const string SupersededAt = "SupersededAt";
    public const string Sequence = "Sequence";
    public const string CurrentFilter = "current";
    private const string Annotation = "GoldenThread:Kept";

    /// <summary>Keeps every earlier state of a thing.</summary>
    public static void IsKept<T>(this EntityTypeBuilder<T> thing) where T : class
    {
        thing.Property<Guid>(RowId);
        thing.HasKey(RowId);
        thing.Property<DateTimeOffset>(RecordedFrom);
        thing.Property<DateTimeOffset?>(SupersededAt);
        thing.Property<long>(Sequence);
        thing.HasQueryFilter(CurrentFilter, row => EF.Property<DateTimeOffset?>(row, SupersededAt) == null);
        thing.Metadata.SetAnnotation(Annotation, true);
    }

    /// <summary>The states that held at a moment; the council's filter still holds.</summary>
    public static IQueryable<T> AsAt<T>(this IQueryable<T> rows, DateTimeOffset? moment) where T : class =>
        moment is not { } at
            ? rows
            : rows.IgnoreQueryFilters([CurrentFilter]).Where(row => EF.Property<DateTimeOffset>(row, RecordedFrom) <= at
                && (EF.Property<DateTimeOffset?>(row, SupersededAt) == null || EF.Property<DateTimeOffset?>(row, SupersededAt) > at));

    internal static bool IsKeptThing(this EntityEntry entry) => entry.Metadata.FindAnnotation(Annotation) is not null;

    /// <summary>Stamps what is new, and sets aside what was.</summary>
    internal static void Supersede(this DbContext db, DateTimeOffset at, long sequence)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified && e.IsKeptThing()).ToList())
        {
            if (entry.State == EntityState.Modified)
            {
                SetAside(db, entry, at);
            }
            else
            {
                entry.Property(RowId).CurrentValue = Guid.CreateVersion7(at);
            }

            entry.Property(RecordedFrom).CurrentValue = at;
            entry.Property(Sequence).CurrentValue = sequence;
        }
    }

    private static void SetAside(DbContext db, EntityEntry entry, DateTimeOffset at)
    {
        var before = db.Add(entry.OriginalValues.ToObject());
        foreach (var shadow in new[] { RecordedFrom, Sequence })
        {
            before.Property(shadow).CurrentValue = entry.Property(shadow).OriginalValue;
        }

        before.Property(RowId).CurrentValue = Guid.CreateVersion7(at);
        before.Property(SupersededAt).CurrentValue = at;
        if (entry.Metadata.FindProperty("Version") is not null)
        {
            entry.Property("Version").CurrentValue = (int)entry.Property("Version").OriginalValue! + 1;
        }
    }
}
