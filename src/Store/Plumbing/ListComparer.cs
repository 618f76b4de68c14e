using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace GoldenThread.Store.Plumbing;

/// <summary>Tells whether a list kept in one column changed. The library's own comparer makes a new delegate at every look, which cost more than all else in a save.</summary>
public sealed class ListComparer<TList, TItem>() : ValueComparer<TList>((a, b) => ListComparer.AreSame<TItem>(a, b), list => ListComparer.Hash<TItem>(list), list => (TList)ListComparer.Copy<TItem>(list, typeof(TList)))
    where TList : class, IEnumerable<TItem>;

/// <inheritdoc cref="ListComparer{TList, TItem}"/>
public static class ListComparer
{
    /// <summary>Puts it in the place of the library's for every list of the model.</summary>
    public static void Use(ModelBuilder builder)
    {
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.IsPrimitiveCollection))
        {
            property.SetValueComparer(typeof(ListComparer<,>).MakeGenericType(property.ClrType, property.GetElementType()!.ClrType));
        }
    }

    public static bool AreSame<T>(IEnumerable<T>? one, IEnumerable<T>? other) => ReferenceEquals(one, other) || (one is not null && other is not null && one.SequenceEqual(other));

    public static int Hash<T>(IEnumerable<T> list) => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item));

    /// <summary>A copy that nobody changes in place.</summary>
    public static object Copy<T>(IEnumerable<T> list, Type kind) => kind.IsArray ? list.ToArray() : list.ToList();
}
