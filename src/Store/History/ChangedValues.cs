using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Organisation;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GoldenThread.Store.History;

/// <summary>The values of a record before and after a change, as canonical JSON: ordered keys, invariant text, only what differs.</summary>
public sealed class ChangedValues
{
    private static readonly HashSet<(Type, string)> Personal =
    [
        (typeof(Person), nameof(Person.Name)), (typeof(Person), nameof(Person.Email)), (typeof(Account), nameof(Account.Email)), (typeof(Account), nameof(Account.UserName)),
        // What members write may be exempt, or held back for what it says of somebody.
        (typeof(MemberQuestion), nameof(MemberQuestion.Words)), (typeof(MemberQuestion), nameof(MemberQuestion.AboutPath)), (typeof(MemberQuestion), nameof(MemberQuestion.AboutTitle)), (typeof(MemberQuestion), nameof(MemberQuestion.Answers)), (typeof(Proposal), nameof(Proposal.Comments)),
    ];

    /// <summary>What History never holds, not even as a hash.</summary>
    private static readonly HashSet<string> Secret = ["PasswordHash", "SecurityStamp", "ConcurrencyStamp", "NormalizedEmail", "NormalizedUserName", "PhoneNumber", "PhoneNumberConfirmed", "EmailConfirmed", "AccessFailedCount", "LockoutEnabled", "LockoutEnd", "SecondFactorSecret", "SecondFactorStep", "RecoveryCodes", "LastSeenAt"];

    /// <summary>What is large and stands beside its own digest: History holds the digest.</summary>
    private static readonly HashSet<(Type, string)> Digested = [(typeof(Domain.Reports.MonitoringReport), nameof(Domain.Reports.MonitoringReport.Content)), (typeof(Domain.Reports.Publication), nameof(Domain.Reports.Publication.Content)), (typeof(Domain.Reports.AnnualReport), nameof(Domain.Reports.AnnualReport.Issued)), (typeof(Domain.Boards.ScrutinyReport), nameof(Domain.Boards.ScrutinyReport.Agreed))];

    /// <summary>What residents say of themselves: it stands in its own record alone.</summary>
    private static readonly HashSet<(Type, string)> InItsRecord = [(typeof(Domain.Reports.FormatRequest), nameof(Domain.Reports.FormatRequest.What)), (typeof(Domain.Reports.FormatRequest), nameof(Domain.Reports.FormatRequest.Format)), (typeof(Domain.Reports.FormatRequest), nameof(Domain.Reports.FormatRequest.Contact))];

    private readonly SortedDictionary<string, JsonNode?> _before = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, JsonNode?> _after = new(StringComparer.Ordinal);

    public List<(string Field, string Value, string Key)> PersonalValues { get; } = [];
    public string Before => Canonical(_before);
    public string After => Canonical(_after);

    public void Add(EntityEntry entry, string prefix)
    {
        foreach (var property in entry.Properties.Where(p => !p.Metadata.IsShadowProperty() && !Digested.Contains((p.Metadata.DeclaringType.ClrType, p.Metadata.Name)) && !InItsRecord.Contains((p.Metadata.DeclaringType.ClrType, p.Metadata.Name)) && p.Metadata.Name is not ("CouncilId" or "Version") && !(entry.Entity is Account && Secret.Contains(p.Metadata.Name))))
        {
            var changed = entry.State == EntityState.Added || entry.State == EntityState.Deleted || property.IsModified;
            if (!changed) { continue; }

            var before = entry.State == EntityState.Added ? null : Text(property.Metadata, property.OriginalValue);
            var after = entry.State == EntityState.Deleted ? null : Text(property.Metadata, property.CurrentValue);
            if (before == after) { continue; }
            Add(prefix + JsonNamingPolicy.CamelCase.ConvertName(property.Metadata.Name), property.Metadata, before, after);
        }
    }

    /// <summary>Adds a value that stands in no record of its own.</summary>
    public void Add(string name, string? before, string? after) => Put(name, before, after);

    private void Add(string name, IProperty property, string? before, string? after)
    {
        if (Personal.Contains((property.DeclaringType.ClrType, property.Name)))
        {
            Put(name, before is null ? null : Hidden(name, before), after is null ? null : Hidden(name, after));
        }
        else if (property.FindAnnotation(StoreJson.JsonAnnotation) is not null && Parsed(before) is JsonObject b && Parsed(after) is JsonObject a)
        {
            foreach (var member in b.Select(m => m.Key).Union(a.Select(m => m.Key)).ToList())
            {
                if (!JsonNode.DeepEquals(b[member], a[member])) { Put($"{name}.{member}", b[member]?.DeepClone(), a[member]?.DeepClone()); }
            }
        }
        else if (property.FindAnnotation(StoreJson.JsonAnnotation) is not null)
        {
            Put(name, Parsed(before), Parsed(after));
        }
        else
        {
            Put(name, before, after);
        }
    }

    private void Put(string name, JsonNode? before, JsonNode? after)
    {
        if (before is not null) { _before[name] = before; }
        if (after is not null) { _after[name] = after; }
    }

    private string Hidden(string field, string value)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        PersonalValues.Add((field, value, Convert.ToHexStringLower(key)));
        return "hmac:" + Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(value)));
    }

    private static JsonNode? Parsed(string? text) => text is null ? null : JsonNode.Parse(text);

    private static string? Text(IProperty property, object? value) => value switch
    {
        null => null,
        _ when property.FindAnnotation(StoreJson.JsonAnnotation) is not null => JsonSerializer.Serialize(value, value.GetType(), StoreJson.Options),
        DateTimeOffset moment => moment.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        string text => text,
        List<RoleGrant> roles => string.Join(", ", roles.Select(r => r.Until is { } until ? $"{r.Role} until {until:yyyy-MM-dd}" : r.Role.ToString())),
        IEnumerable<string> words => string.Join(", ", words),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string Canonical(SortedDictionary<string, JsonNode?> values)
    {
        var json = new JsonObject();
        foreach (var (name, value) in values) { json[name] = value?.DeepClone(); }
        return json.ToJsonString(StoreJson.Options);
    }
}
