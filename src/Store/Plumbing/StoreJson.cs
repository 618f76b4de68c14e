using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Plumbing;

/// <summary>How values of the Domain are kept as JSON text: the same bytes on both databases.</summary>
public static class StoreJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { KeepChosenNulls } },
    };

    /// <summary>Keeps an immutable value as JSON. Values are replaced, never changed in place, so identity tells whether one changed.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
    {
        property.HasConversion(
            value => JsonSerializer.Serialize(value, Options),
            text => JsonSerializer.Deserialize<T>(text, Options)!,
            new ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => value == null ? 0 : value.GetHashCode(), value => value));
        property.Metadata.SetAnnotation(JsonAnnotation, true);
        return property;
    }

    /// <summary>Where none is a choice and not what a new one has, none is written: read again, what is left out would be the default.</summary>
    private static void KeepChosenNulls(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.CreateObject?.Invoke() is not { } fresh) { return; }
        foreach (var property in type.Properties.Where(property => property.Set is not null && Nullable.GetUnderlyingType(property.PropertyType) is not null && property.Get?.Invoke(fresh) is not null)) { property.ShouldSerialize = (_, _) => true; }
    }

    /// <summary>Marks a property that is kept as JSON, so that History can say which of its members changed.</summary>
    public const string JsonAnnotation = "GoldenThread:Json";
}
